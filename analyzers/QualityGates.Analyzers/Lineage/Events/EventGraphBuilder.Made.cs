using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <content>Objects that are made: by a library, or by a constructor with all that runs before it.</content>
internal sealed partial class EventGraphBuilder
{
    private EventNode OnCreation(IObjectCreationOperation creation, Frame frame, EventNode at)
    {
        if (creation.Constructor is not { } constructor || creation.Type is not INamedTypeSymbol type)
        {
            return at;
        }

        at = RunGiven(creation, frame, at, mayRunNever: !EventSubjects.IsLazy(type)); // What is lazy runs before anybody has it.
        if (type.DeclaringSyntaxReferences.IsEmpty || IsModule(type))
        {
            return OnMade(creation, creation.Arguments, frame, at);
        }

        return Construct(constructor, creation.Arguments, creation, new Subject(creation.Syntax, frame, []), frame, at);
    }

    /// <summary>Makes an object: what its parameters hold, its initialisers, what its base does, the body of its constructor.</summary>
    private EventNode Construct(IMethodSymbol constructor, ImmutableArray<IArgumentOperation> arguments, IOperation? call, Subject self, Frame? frame, EventNode at)
    {
        constructor = LineageModel.Key(constructor);
        if (constructor.ContainingType.OriginalDefinition is not { DeclaringSyntaxReferences.IsEmpty: false } type || frame is { Depth: >= MaximumDepth })
        {
            return at;
        }

        if (frame is not null && EventSubjects.IsPrimary(constructor))
        {
            NotePrimary(constructor, arguments, self, frame);
        }

        var chained = InitializerOf(constructor);
        if (chained is not ConstructorInitializerSyntax { RawKind: (int)SyntaxKind.ThisConstructorInitializer })
        {
            foreach (var initializer in _lineage.Graphs.InitializersOf(type, _cancellationToken))
            {
                at = Expand(initializer, new Frame(null, frame, null, null, self), at);
            }
        }

        if (chained is null && type.BaseType?.InstanceConstructors.FirstOrDefault(static inherited => inherited.Parameters.IsEmpty) is { } implied)
        {
            at = Construct(implied, [], call, self, frame, at);
        }

        if (_lineage.Graphs.Of(constructor, _cancellationToken) is not { } graph)
        {
            return chained is PrimaryConstructorBaseTypeSyntax && _lineage.References.OperationOf(chained, _cancellationToken) is IInvocationOperation given
                ? OnCall(given, new Frame(constructor, frame, call, null, self), at)
                : at;
        }

        return frame is not null && call is not null ? Run(constructor, arguments, call, self, frame, at) : Expand(graph, new Frame(constructor, null, null, null, self), at);
    }

    private void NotePrimary(IMethodSymbol constructor, ImmutableArray<IArgumentOperation> arguments, Subject self, Frame frame)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && constructor.Parameters.Length > parameter.Ordinal)
            {
                var own = constructor.Parameters[parameter.Ordinal];
                var member = constructor.ContainingType.IsRecord ? constructor.ContainingType.GetMembers(own.Name).OfType<IPropertySymbol>().FirstOrDefault() : (ISymbol)own;
                if (member is not null && self.Member(member) is { } held)
                {
                    _subjects.Note(held, _subjects.Resolve(argument.Value, frame));
                }
            }
        }
    }

    /// <summary>What a constructor says about the one that runs before it; null when it says nothing.</summary>
    private SyntaxNode? InitializerOf(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken) switch
    {
        ConstructorDeclarationSyntax declared => declared.Initializer,
        TypeDeclarationSyntax primary => primary.BaseList?.Types.FirstOrDefault() as PrimaryConstructorBaseTypeSyntax,
        _ => null,
    };

    /// <summary>What a library or a constructor made, as far as it is of a kind that has events.</summary>
    private EventNode OnMade(IOperation made, ImmutableArray<IArgumentOperation> arguments, Frame frame, EventNode at)
    {
        if (!IsKnownKind(made.Type) || _subjects.Of(made, frame) is not { Members.IsEmpty: true } subject || subject.Root != made.Syntax)
        {
            return at;
        }

        if (IsModule(made.Type))
        {
            foreach (var argument in arguments.SelectMany(static argument => argument.Value.DescendantsAndSelf()))
            {
                if (IsModule(argument.Type) && _subjects.Of(argument, frame) is { } part)
                {
                    _subjects.Parts.Add(part);
                }
            }
        }

        return Emit(new TrainingEvent(TrainingEventKind.Made, subject, made, made, frame), at);
    }
}
