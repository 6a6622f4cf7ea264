using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>Weights of a network that is written by hand: a matrix or vector that starts at random and is then moved step by step.</summary>
internal static class OwnWeights
{
    /// <summary>Where what starts with the numbers drawn at a place is taken a step further; null where it is not known to be.</summary>
    internal static IOperation? StepOf(SyntaxNode draw, LineageModel model, CancellationToken cancellationToken)
    {
        if (model.References.OperationOf(draw, cancellationToken) is not { } start || MadeOf(start, model) is not { } made || HolderOf(Whole(made)) is not { } holder)
        {
            return null;
        }

        // Of the layers of one object, the last may be all that is trained.
        return StepOf(holder, model, cancellationToken)
            ?? (holder is IFieldSymbol { ContainingType: var type } ? type.GetMembers().OfType<IFieldSymbol>().Where(field => model.Apis.IsInLibrary(field.Type)).Select(field => StepOf(field, model, cancellationToken)).FirstOrDefault(static step => step is not null) : null);
    }

    private static IOperation? StepOf(ISymbol holder, LineageModel model, CancellationToken cancellationToken)
    {
        var occurrences = model.References.Of(holder, cancellationToken);
        return occurrences.Writes.Select(written => StepIn(written, holder)).Concat(occurrences.Reads.Select(read => StepAt(read, holder))).FirstOrDefault(static step => step is not null);
    }

    /// <summary>The matrix or vector that numbers drawn at a place are put into: by the draw itself, or by a call that is given a function of it.</summary>
    private static IOperation? MadeOf(IOperation drawn, LineageModel model)
    {
        for (var value = drawn; value is not null; value = value.Parent)
        {
            if (value is IInvocationOperation { Type: { } type } && model.Apis.IsInLibrary(type))
            {
                return value;
            }

            if (value != drawn && value is not (IConversionOperation or IParenthesizedOperation or IBinaryOperation or IUnaryOperation or IReturnOperation or IBlockOperation { Operations.Length: 1 }
                or IAnonymousFunctionOperation or IDelegateCreationOperation or IArgumentOperation))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The draw with what scales or shapes it: <c>Build.Random(3, 2) * 0.1</c>.</summary>
    private static IOperation Whole(IOperation value) => value.Parent switch
    {
        IConversionOperation or IParenthesizedOperation or IBinaryOperation or IUnaryOperation => Whole(value.Parent),
        IInvocationOperation call when call.Instance == value => Whole(call),
        _ => value,
    };

    /// <summary>The variable, or the array or list of them, that a value is written to.</summary>
    private static ISymbol? HolderOf(IOperation value) => value.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => fields[0],
        IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties } => properties[0],
        ISimpleAssignmentOperation assignment when assignment.Value == value => SymbolOf(assignment.Target),
        _ => null,
    };

    private static ISymbol? SymbolOf(IOperation? place) => place switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation { Property.IsIndexer: false } property => property.Property.OriginalDefinition,
        IArrayElementReferenceOperation element => SymbolOf(element.ArrayReference),
        IPropertyReferenceOperation { Property.IsIndexer: true } element => SymbolOf(element.Instance),
        _ => null,
    };

    /// <summary>weights -= rate * gradient, weights = weights - rate * gradient.</summary>
    private static IOperation? StepIn(IOperation written, ISymbol holder) => written.Parent switch
    {
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Subtract or BinaryOperatorKind.Add } step => step,
        ISimpleAssignmentOperation step when IsMoved(written, holder) => step,
        _ => null,
    };

    /// <summary>weights[layer] -= rate * gradient, weights.Subtract(rate * gradient, weights).</summary>
    private static IOperation? StepAt(IOperation read, ISymbol holder) => read.Parent switch
    {
        IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true } => read.Parent.Parent switch
        {
            ICompoundAssignmentOperation step when step.Target == read.Parent => StepIn(step.Value, holder),
            ISimpleAssignmentOperation step when step.Target == read.Parent => StepIn(step.Value, holder),
            _ => null,
        },
        IInvocationOperation { TargetMethod.Name: "Subtract" or "Add", Arguments: { Length: 2 } arguments } step when step.Instance == read && IsHeldBy(arguments[1].Value, holder) => step,
        _ => null,
    };

    private static bool IsMoved(IOperation written, ISymbol holder) => written switch
    {
        IConversionOperation conversion => IsMoved(conversion.Operand, holder),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract or BinaryOperatorKind.Add } moved => IsHeldBy(moved.LeftOperand, holder),
        IInvocationOperation { TargetMethod.Name: "Subtract" or "Add", Instance: { } instance } => IsHeldBy(instance, holder),
        _ => false,
    };

    private static bool IsHeldBy(IOperation value, ISymbol holder) =>
        SymbolEqualityComparer.Default.Equals(SymbolOf(value is IConversionOperation conversion ? conversion.Operand : value), holder);
}
