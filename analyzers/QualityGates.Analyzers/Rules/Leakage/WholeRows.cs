using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Leakage;

/// <summary>
/// Rows of numbers that a learner is given as they are, with labels that are one of the numbers of each: <c>Learn(rows, rows.Select(row =&gt; row[^1]))</c>.
/// What is done to the rows on the way is read from the code, because of values it does not show which columns are left.
/// </summary>
internal sealed class WholeRows(LineageModel lineage, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 8;

    /// <summary>The variable that holds the rows, target and all; null where it is not so, or not known.</summary>
    internal ISymbol? LearnedBy(MadeValue fit) =>
        fit.Site.Inner is null && lineage.References.OperationOf(fit.Site.Node, cancellationToken) is IInvocationOperation call && lineage.Apis.Find(call.TargetMethod, ApiRole.Fit) is { } fact && fact.IndexOf("at") < 0
        && EventSubjects.Operand(call, fact, "labels") is { } labels && CellsOf(Source(labels, "labels", 0)) is { } target
        && EventSubjects.Operand(call, fact, "rows") is { } rows && VariableOf(Source(rows, "rows", 0)) is { } whole
        && SymbolEqualityComparer.Default.Equals(whole, target) && lineage.References.Of(whole, cancellationToken).Reads.All(IsOnlyRead) ? whole : null;

    /// <summary>The variable whose rows a query takes one number of each from.</summary>
    private ISymbol? CellsOf(IOperation? labels) =>
        labels is IInvocationOperation call && lineage.Apis.Find(call.TargetMethod, ApiRole.Map) is { } map && map.IndexOf("by") >= 0
        && Operations.Unconverted(EventSubjects.Operand(call, map, "by")!) is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol: { Parameters.Length: 1 } function } }
        && lineage.References.ReturnedBy(function, cancellationToken).ToList() is { Count: 1 } given && given[0] is { } cell && IsCell(Operations.Unconverted(cell), function.Parameters[0])
        && EventSubjects.Operand(call, map, "rows") is { } rows ? VariableOf(Source(rows, "rows", 0)) : null;

    private static bool IsCell(IOperation cell, IParameterSymbol row) => cell switch
    {
        IArrayElementReferenceOperation { Indices: { Length: 1 } at, ArrayReference: var array } => at[0].Type?.Name != "Range" && IsRow(array, row),
        IInvocationOperation { TargetMethod: { Name: nameof(Enumerable.Last) or nameof(Enumerable.First), ContainingType.Name: nameof(Enumerable), DeclaringSyntaxReferences.IsEmpty: true }, Arguments: { Length: 1 } given } => IsRow(given[0].Value, row),
        _ => false,
    };

    private static bool IsRow(IOperation value, IParameterSymbol row) => Operations.Unconverted(value) is IParameterReferenceOperation { Parameter: var parameter } && SymbolEqualityComparer.Default.Equals(parameter, row);

    private static ISymbol? VariableOf(IOperation? rows) => rows switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>
    /// What rows or labels are before they are divided and copied: the variable that holds arrays of numbers, or the query. A copy that is told nothing
    /// else leaves no column out.
    /// </summary>
    private IOperation? Source(IOperation value, string part, int depth)
    {
        value = Operations.Unconverted(value);
        if (depth > MaximumDepth)
        {
            return null;
        }

        switch (value)
        {
            case ILocalReferenceOperation { Local: var local }:
                return lineage.References.OnlyValueOf(local, cancellationToken) is not { } initial ? null
                    : part == "rows" && AreRows(local.Type) ? value
                    : Source(initial, part, depth + 1);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return part == "rows" && AreRows(parameter.Type) && !lineage.References.WritesOf(parameter, cancellationToken).Any() ? value : null;
            case IMemberReferenceOperation { Instance: { } holder, Member: var member } when lineage.Apis.Find(member, ApiRole.Part) is { } piece:
                return piece["name"] == part || piece["name"] == "train" ? Source(holder, part, depth + 1) : null;
            case IInvocationOperation call when lineage.Apis.Find(call.TargetMethod) is { } api:
                return api.As(ApiRole.Split) is { } split ? (EventSubjects.Operand(call, split, part) is { } divided ? Source(divided, part, depth + 1) : null)
                    : api.As(ApiRole.Same) is { } same && call.Arguments.Length == (call.Instance is null ? 1 : 0) && EventSubjects.Operand(call, same, "of") is { } of ? Source(of, part, depth + 1)
                    : api.As(ApiRole.Map) is not null ? value
                    : null;
            default:
                return null;
        }
    }

    private static bool AreRows(ITypeSymbol type) => (type is IArrayTypeSymbol array && IsRow(array.ElementType))
        || (type is INamedTypeSymbol { TypeArguments: { Length: 1 } elements } && IsRow(elements[0]));

    private static bool IsRow(ITypeSymbol type) => type is IArrayTypeSymbol { ElementType.SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double };

    /// <summary>Whether a use of rows writes nothing into them: a query, a copy, their number.</summary>
    private bool IsOnlyRead(IOperation use)
    {
        var whole = Operations.Outermost(use);
        return whole.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } => lineage.Apis.Find(call.TargetMethod) is not null,
            IInvocationOperation call => call.Instance == whole && lineage.Apis.Find(call.TargetMethod) is not null,
            IPropertyReferenceOperation { Property.Name: "Length" or "Count" } => true,
            IArrayElementReferenceOperation { Parent: IPropertyReferenceOperation { Property.Name: "Length" } } => true,
            _ => false,
        };
    }
}
