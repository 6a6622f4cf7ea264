using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>Whether a module works differently in training and in evaluation.</summary>
internal enum ModeDependence
{
    /// <summary>None of its layers does.</summary>
    No,

    /// <summary>It has parts of which nothing is known.</summary>
    Unknown,

    /// <summary>One of its layers does.</summary>
    Yes,
}

/// <summary>Looks through the parts of modules for layers that depend on the mode: through Sequential, own classes and their bases, and what they are made of.</summary>
internal sealed class ModeReading(LineageModel lineage)
{
    private const int MaximumDepth = 12;

    private readonly ConcurrentDictionary<ISymbol, ModeDependence> _types = new(SymbolEqualityComparer.Default);

    internal ModeDependence Of(Subject module, EventSubjects subjects)
    {
        var sources = subjects.SourcesOf(module).ToList();
        return sources.Count == 0 ? ModeDependence.Unknown : sources.Max(source => Of(source.Value, source.Frame, subjects, 0));
    }

    /// <summary>Whether what an expression makes does, as far as it can be told without what is known where it runs.</summary>
    internal ModeDependence Of(IOperation made, EventSubjects subjects) => Of(made, Frame.Apart(References.Enclosing(made, CancellationToken.None), null), subjects, 0);

    private ModeDependence Of(IOperation made, Frame frame, EventSubjects subjects, int depth)
    {
        if (depth > MaximumDepth)
        {
            return ModeDependence.Unknown;
        }

        made = Operations.Unconverted(made);
        if (LayerIn(made) is { } layer)
        {
            return layer;
        }

        switch (made)
        {
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return Of(choice.WhenTrue, frame, subjects, depth + 1) is var first && first == Of(otherwise, frame, subjects, depth + 1) ? first : ModeDependence.Unknown;
            case IObjectCreationOperation { Type: INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type } creation:
                return Max(OfType(type, depth + 1), OfArguments(creation.Arguments.Select(static argument => argument.Value), frame, subjects, depth));
            case IObjectCreationOperation creation:
                return OfArguments(creation.Arguments.Select(static argument => argument.Value), frame, subjects, depth);
            case IInvocationOperation { TargetMethod: var target } call when lineage.Apis.Find(target) is { } api && (api.As(ApiRole.Move) ?? api.As(ApiRole.Same)) is { } same:
                return EventSubjects.Operand(call, same, "of") is { } of ? OfArgument(of, frame, subjects, depth) : ModeDependence.Unknown;
            case IInvocationOperation { Instance: null } call when lineage.Apis.IsInLibrary(call.TargetMethod) && lineage.Apis.Find(call.TargetMethod, ApiRole.Load) is null:
                return OfArguments(call.Arguments.Select(static argument => argument.Value), frame, subjects, depth);
            default:
                return ModeDependence.Unknown;
        }
    }

    private ModeDependence OfArguments(IEnumerable<IOperation> arguments, Frame frame, EventSubjects subjects, int depth)
    {
        var most = ModeDependence.No;
        foreach (var argument in arguments)
        {
            if (HoldsModules(argument.Type, subjects))
            {
                most = Max(most, OfArgument(argument, frame, subjects, depth));
            }
        }

        return most;
    }

    private ModeDependence OfArgument(IOperation argument, Frame frame, EventSubjects subjects, int depth)
    {
        switch (Operations.Unconverted(argument))
        {
            case IArrayCreationOperation { Initializer: { } values }:
                return OfArguments(values.ElementValues, frame, subjects, depth + 1);
            case ICollectionExpressionOperation collection:
                return OfArguments(collection.Elements, frame, subjects, depth + 1);
            case ITupleOperation tuple:
                return OfArguments(tuple.Elements, frame, subjects, depth + 1);
            case IInvocationOperation or IObjectCreationOperation or IConditionalOperation:
                return Of(argument, frame, subjects, depth + 1);
            case var reference when depth < MaximumDepth && subjects.Of(reference, frame) is { } part && subjects.SourcesOf(part).ToList() is { Count: > 0 } sources:
                return sources.Max(source => Of(source.Value, source.Frame, subjects, depth + 2));
            default:
                return ModeDependence.Unknown;
        }
    }

    /// <summary>What a layer of the tables says by itself.</summary>
    private ModeDependence? LayerIn(IOperation made)
    {
        if (made is not IInvocationOperation call || lineage.Apis.Find(call.TargetMethod, ApiRole.Layer) is not { } layer)
        {
            return null;
        }

        return layer.IndexOf("when") < 0 ? ModeDependence.Yes
            : EventSubjects.Operand(call, layer, "when") is { } when && when.ConstantValue is not { HasValue: true, Value: 0 or 0.0 or 0f or false } ? ModeDependence.Yes
            : ModeDependence.No;
    }

    private ModeDependence OfType(INamedTypeSymbol type, int depth)
    {
        type = type.OriginalDefinition;
        if (_types.TryGetValue(type, out var known))
        {
            return known;
        }

        if (depth > MaximumDepth)
        {
            return ModeDependence.Unknown;
        }

        var most = ModeDependence.No;
        foreach (var syntax in type.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()))
        {
            foreach (var node in syntax.DescendantNodes())
            {
                most = Max(most, node switch
                {
                    InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax => OfPart(node, type, depth),
                    IdentifierNameSyntax name when IsMode(name) => ModeDependence.Yes,
                    _ => ModeDependence.No,
                });
                if (most == ModeDependence.Yes)
                {
                    return _types.GetOrAdd(type, most);
                }
            }
        }

        // What it is given may be anything.
        if (type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => lineage.Apis.FindType(parameter.Type, ApiRole.Parameters) is not null)))
        {
            most = ModeDependence.Unknown;
        }

        if (type.BaseType is { DeclaringSyntaxReferences.IsEmpty: false } inherited)
        {
            most = Max(most, OfType(inherited, depth + 1));
        }

        return _types.GetOrAdd(type, most);
    }

    private ModeDependence OfPart(SyntaxNode node, INamedTypeSymbol type, int depth) => lineage.References.OperationOf(node, CancellationToken.None) switch
    {
        IInvocationOperation call => LayerIn(call) is { } layer && lineage.Apis.Find(call.TargetMethod, ApiRole.Layer)!.IndexOf("mode") < 0 ? layer
            : lineage.Apis.FindType(call.Type, ApiRole.Parameters) is not null && lineage.Apis.Find(call.TargetMethod, ApiRole.Load) is not null ? ModeDependence.Unknown
            : ModeDependence.No,
        IObjectCreationOperation { Type: INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } made } when !SymbolEqualityComparer.Default.Equals(made.OriginalDefinition, type) && lineage.Apis.FindType(made, ApiRole.Parameters) is not null =>
            OfType(made, depth + 1),
        _ => ModeDependence.No,
    };

    private bool IsMode(IdentifierNameSyntax name) =>
        name.Identifier.ValueText == "training" && lineage.References.SymbolAt(name, CancellationToken.None) is IPropertySymbol property && lineage.Apis.Find(property, ApiRole.Mode) is not null;

    private static bool HoldsModules(ITypeSymbol? type, EventSubjects subjects) => type switch
    {
        IArrayTypeSymbol array => HoldsModules(array.ElementType, subjects),
        INamedTypeSymbol named when subjects.IsModule(named) => true,
        INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments, TypeKind: not TypeKind.Delegate } => arguments.Any(argument => HoldsModules(argument, subjects)),
        _ => false,
    };

    private static ModeDependence Max(ModeDependence left, ModeDependence right) => left > right ? left : right;
}
