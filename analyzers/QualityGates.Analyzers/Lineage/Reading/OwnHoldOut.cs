using Microsoft.CodeAnalysis;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// Rows held out for code of one's own: features and labels are cut at the same place, and each into two parts. What learns from one part and is
/// scored on the other need not be known to be seen.
/// </summary>
/// <param name="Rows">The part of the features that is used last.</param>
/// <param name="Site">Where it is used.</param>
internal sealed record OwnHoldOut(Value Rows, Site Site)
{
    private const int MaximumTerms = 20_000;
    private const int MaximumCuts = 40;

    internal static IEnumerable<OwnHoldOut> In(MethodLineage method)
    {
        var cuts = CutsIn(method);
        for (var late = 1; late < cuts.Count; late++)
        {
            for (var early = 0; early < late; early++)
            {
                if (ReferenceEquals(cuts[early].Whole, cuts[late].Whole) && method.Rows.Relate(cuts[early].Part, cuts[late].Part) == RowRelation.Disjoint
                    && cuts.Exists(other => IsBeside(other, cuts[early]) && cuts.Exists(rest => ReferenceEquals(rest.Whole, other.Whole) && IsBeside(rest, cuts[late]))))
                {
                    yield return new OwnHoldOut(cuts[late].Part, cuts[late].Site);
                    break;
                }
            }
        }
    }

    /// <summary>Whether other rows are cut in the same way: no earlier or later state of these, unless it is a vector beside a matrix.</summary>
    private static bool IsBeside(Cut cut, Cut other) =>
        cut.Step.IsSameAs(other.Step) && !ReferenceEquals(cut.Whole, other.Whole)
        && (!SymbolEqualityComparer.Default.Equals(TypeOf(cut.Part), TypeOf(other.Part)) || (!Terms.Mentions(cut.Whole, other.Whole) && !Terms.Mentions(other.Whole, cut.Whole)));

    private static ITypeSymbol? TypeOf(Value part) => part is not MadeValue { Member: var member } ? null
        : member as ITypeSymbol ?? (member as IMethodSymbol)?.ReturnType ?? member.ContainingType;

    /// <summary>The runs of rows that something is done with, in the order it is done.</summary>
    private static List<Cut> CutsIn(MethodLineage method)
    {
        var cuts = new List<Cut>();
        var seen = new HashSet<Value>();
        var pending = new Stack<Value>();
        foreach (var item in method.Events)
        {
            if (item.Value.TakesRows)
            {
                pending.Push(item.Value);
            }

            while (pending.Count > 0 && seen.Count < MaximumTerms && cuts.Count < MaximumCuts)
            {
                var term = pending.Pop();
                if (!seen.Add(term))
                {
                    continue;
                }

                if (CutOf(term, method, item.Site) is { } cut)
                {
                    cuts.Add(cut);
                }

                foreach (var operand in term.Operands)
                {
                    if (operand.TakesRows)
                    {
                        pending.Push(operand);
                    }
                }
            }
        }

        return cuts;
    }

    private static Cut? CutOf(Value term, MethodLineage method, Site site)
    {
        var whole = term switch
        {
            MadeValue { Role: ApiRole.Subset } made when made.Fact.IndexOf("rows") >= 0 => made["rows"],
            PartValue part when part.Name.StartsWith("['", StringComparison.Ordinal) => part.Of,
            _ => null,
        };
        return whole is not null && method.Rows.PathsOf(term) is { Length: 1 } paths && paths[0].Steps is { IsEmpty: false } steps && steps[steps.Length - 1] is { Kind: RowStepKind.Slice } step
            ? new Cut(term, whole, step, site)
            : null;
    }

    /// <param name="Part">The rows.</param>
    /// <param name="Whole">What they were cut from.</param>
    /// <param name="Step">How.</param>
    /// <param name="Site">Where something is done with them first.</param>
    private sealed record Cut(Value Part, Value Whole, RowStep Step, Site Site);
}
