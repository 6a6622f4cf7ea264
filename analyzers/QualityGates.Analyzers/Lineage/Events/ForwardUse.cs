using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;

namespace QualityGates.Lineage;

/// <summary>What the output of a module is for.</summary>
internal enum ForwardPurpose
{
    /// <summary>Not known: it leaves the code that can be seen.</summary>
    Unknown,

    /// <summary>It goes into a loss that is propagated.</summary>
    Training,

    /// <summary>It is looked at, and nothing learns from it.</summary>
    Evaluation,

    /// <summary>Nobody looks at it.</summary>
    Nothing,
}

/// <summary>
/// Follows the output of a module through the variables of its method, and of the methods that called it where it is given back, to see
/// whether it goes into a loss that is propagated. Numbers taken from it are results, not outputs.
/// </summary>
internal sealed class ForwardUse(EventGraph graph)
{
    private const int MaximumPasses = 6;

    private readonly Dictionary<(SyntaxNode Call, Frame Frame), ForwardPurpose> _known = [];
    private readonly References _references = graph.Subjects.Lineage.References;

    internal ForwardPurpose Of(TrainingEvent applied) => Of(applied.Syntax, applied.Frame);

    private ForwardPurpose Of(SyntaxNode call, Frame frame)
    {
        if (!_known.TryGetValue((call, frame), out var purpose))
        {
            _known[(call, frame)] = ForwardPurpose.Unknown; // A circle leads nowhere.
            _known[(call, frame)] = purpose = Follow(call, frame);
        }

        return purpose;
    }

    private ForwardPurpose Follow(SyntaxNode call, Frame frame)
    {
        var around = call.Ancestors().FirstOrDefault(static node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax);
        if (around is null || _references.OperationOf(around, CancellationToken.None) is not { } body)
        {
            return ForwardPurpose.Unknown;
        }

        var operations = body.Descendants().ToList();
        var carriers = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var escapes = false;
        bool Carries(IOperation? value) => value is not null && value.DescendantsAndSelf().Any(part =>
            part.Syntax == call && part is IInvocationOperation or IPropertyReferenceOperation
            || (part is ILocalReferenceOperation { Local: var local } && carriers.Contains(local)));

        for (var (pass, count) = (0, -1); pass < MaximumPasses && count != carriers.Count; pass++)
        {
            count = carriers.Count;
            foreach (var operation in operations)
            {
                switch (operation)
                {
                    case IVariableDeclaratorOperation { Initializer.Value: { } value } declarator when IsCarrier(declarator.Symbol.Type) && Carries(value):
                        carriers.Add(declarator.Symbol);
                        break;
                    case IAssignmentOperation assignment when Carries(assignment.Value):
                        escapes |= !Add(assignment.Target);
                        break;
                    case IForEachLoopOperation each when Carries(each.Collection):
                        foreach (var local in each.Locals.Where(static local => IsCarrier(local.Type)))
                        {
                            carriers.Add(local);
                        }

                        break;
                    case IInvocationOperation { Instance: { } instance } filled when !graph.Subjects.IsModule(instance.Type) && filled.Arguments.Any(argument => IsCarrier(argument.Value.Type) && Carries(argument.Value)) && filled.Syntax != call:
                        // Called for what it does to the object: sum.add_(loss) gives something back, and nobody takes it.
                        escapes |= (filled.TargetMethod.ReturnsVoid || filled.Parent is IExpressionStatementOperation) && !Add(instance);
                        break;
                }
            }
        }

        return Judge(call, frame, operations, Carries, escapes, carriers);

        bool Add(IOperation target)
        {
            switch (Operations.Unconverted(target))
            {
                case ILocalReferenceOperation local:
                    if (IsCarrier(local.Type))
                    {
                        carriers.Add(local.Local);
                    }

                    return true;
                case IDiscardOperation:
                    return true;
                case IDeclarationExpressionOperation declaration:
                    return Add(declaration.Expression);
                case ITupleOperation tuple:
                    return tuple.Elements.All(Add);
                case IArrayElementReferenceOperation element:
                    return Add(element.ArrayReference);
                case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } indexed }:
                    return Add(indexed);
                case var other:
                    return !IsCarrier(other.Type);
            }
        }
    }

    private ForwardPurpose Judge(SyntaxNode call, Frame frame, List<IOperation> operations, Func<IOperation?, bool> carries, bool escapes, HashSet<ISymbol> carriers)
    {
        var isGivenBack = false;
        foreach (var operation in operations)
        {
            switch (operation)
            {
                case IInvocationOperation invocation:
                    if (graph.Subjects.FactOf(invocation, ApiRole.Backward) is { } backward && carries(EventSubjects.Operand(invocation, backward, "loss")))
                    {
                        return ForwardPurpose.Training;
                    }

                    if (!invocation.TargetMethod.DeclaringSyntaxReferences.IsEmpty && invocation.Arguments.Any(argument => IsCarrier(argument.Value.Type) && carries(argument.Value)) && Propagates(invocation.Syntax))
                    {
                        return ForwardPurpose.Training;
                    }

                    break;
                case IReturnOperation { ReturnedValue: { } given } result when IsCarrier(given.Type) && carries(given):
                    isGivenBack |= IsOf(result.Syntax, call);
                    escapes |= !IsOf(result.Syntax, call);
                    break;
            }
        }

        if (escapes)
        {
            return ForwardPurpose.Unknown;
        }

        if (isGivenBack)
        {
            return frame is { Call: { } caller, Caller: { } outer } ? Of(caller.Syntax, outer) : ForwardPurpose.Unknown;
        }

        var isRead = !IsAlone(call, carriers) || carriers.Any(carrier => _references.Of(carrier, CancellationToken.None).Reads.Any(read => !IsOfForm(read)));
        return isRead ? ForwardPurpose.Evaluation : ForwardPurpose.Nothing;
    }

    /// <summary>Whether a call leads to a loss that is propagated.</summary>
    private bool Propagates(SyntaxNode call)
    {
        foreach (var node in graph.Of(TrainingEventKind.Propagated))
        {
            for (var frame = node.Event!.Frame; frame is not null; frame = frame.Caller)
            {
                if (frame.Call?.Syntax == call)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the output is only put into a variable, or thrown away at once.</summary>
    private static bool IsAlone(SyntaxNode call, HashSet<ISymbol> carriers)
    {
        var place = call;
        while (place.Parent is ParenthesizedExpressionSyntax or AwaitExpressionSyntax)
        {
            place = place.Parent;
        }

        return place.Parent is ExpressionStatementSyntax or AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } }
            || (place.Parent is EqualsValueClauseSyntax && carriers.Count == 1);
    }

    /// <summary>Whether an output is only asked for its form, as its shape or type, which is the same whatever the mode.</summary>
    private bool IsOfForm(IOperation read) =>
        read.Parent is IPropertyReferenceOperation { Property: { IsIndexer: false } property } member && member.Instance == read && !IsCarrier(property.Type) && graph.Subjects.Lineage.Apis.IsInLibrary(property);

    private static bool IsOf(SyntaxNode result, SyntaxNode call) => SourcePlace.FunctionAround(result) == SourcePlace.FunctionAround(call);

    /// <summary>Whether a value of a type can hold what a loss can be computed from.</summary>
    private static bool IsCarrier(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: not SpecialType.None and not SpecialType.System_Object and not SpecialType.System_Collections_IEnumerable and not SpecialType.System_Collections_Generic_IEnumerable_T } => false,
        IArrayTypeSymbol array => IsCarrier(array.ElementType),
        INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments } => arguments.Any(IsCarrier),
        { TypeKind: TypeKind.Enum } => false,
        _ => true,
    };
}
