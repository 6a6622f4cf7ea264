using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>Whether the number of rows is set against that of the lines they were read from: <c>lines.Length - rows.Count</c>, <c>$"{rows.Count} of {lines.Length}"</c>.</summary>
internal sealed class CountedRows(LineageModel lineage, CancellationToken cancellationToken)
{
    private readonly NoticedBranch _branches = new(lineage, cancellationToken);

    internal static bool IsCount(IOperation use) => use switch
    {
        IPropertyReferenceOperation { Property: { Name: "Count" or "Length" or "LongLength", DeclaringSyntaxReferences.IsEmpty: true } } => true,
        IInvocationOperation { TargetMethod: { Name: nameof(Enumerable.Count) or nameof(Enumerable.LongCount), Parameters.Length: 1 } target } => Operations.IsOfLinq(target.ContainingType),
        _ => false,
    };

    internal bool AreSetBesideLines(IOperation count)
    {
        var whole = Whole(count);
        if (whole.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } && Operations.Outermost(count) == whole)
        {
            return lineage.References.Of(local, cancellationToken).Reads.Any(read => IsToldIn(Whole(read), read));
        }

        return IsToldIn(whole, count);
    }

    private bool IsToldIn(IOperation whole, IOperation count) =>
        whole != count && whole.DescendantsAndSelf().Any(other => !count.DescendantsAndSelf().Contains(other) && IsOfLines(other))
        && (whole.Type?.SpecialType != SpecialType.System_Boolean || _branches.IsNoticed(whole, null, static _ => { }));

    /// <summary>The number of what is read from a file, or one that is counted up.</summary>
    private bool IsOfLines(IOperation other)
    {
        if (other is ILocalReferenceOperation { Local: var local, Parent: not IIncrementOrDecrementOperation })
        {
            return lineage.References.Of(local, cancellationToken).Reads.Any(static read => read.Parent is IIncrementOrDecrementOperation);
        }

        return IsCount(other) && (Operations.InstanceOf(other) ?? Operations.ArgumentsOf(other).FirstOrDefault()?.Value) is { } lines
            && new TextSource(lineage, isWhole: true, cancellationToken).Behind(lines) is not null;
    }

    /// <summary>The sum, comparison, text or printed line that a number is part of.</summary>
    private static IOperation Whole(IOperation number)
    {
        while (number.Parent is IConversionOperation or IParenthesizedOperation or IUnaryOperation or IInterpolationOperation or IInterpolatedStringOperation or IArgumentOperation
            or IArrayInitializerOperation or IBinaryOperation { OperatorKind: not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr) }
            || number.Parent is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true, ReturnType.SpecialType: SpecialType.System_Void or SpecialType.System_String } }
            || number is IArrayInitializerOperation)
        {
            number = number.Parent!;
        }

        return number;
    }
}
