namespace QualityGates.Lineage;

/// <summary>Conditions rows are filtered by.</summary>
internal static class Conditions
{
    /// <summary>How two filters of the same rows lie to each other: opposites share nothing; of others nothing is known.</summary>
    internal static RowRelation Relate(MadeValue left, MadeValue right)
    {
        if (left.Extra is ComputedValue a && right.Extra is ComputedValue b && AreOpposite(a.Operation, b.Operation) && a.Operands.SequenceEqual(b.Operands))
        {
            return RowRelation.Disjoint;
        }

        return ReferenceEquals(left["column"], right["column"]) && left["column"] is ConstantValue
            ? Intervals.Relate(
                new RowStep(RowStepKind.Slice, left, "", left["from"], left["to"]), new RowStep(RowStepKind.Slice, right, "", right["from"], right["to"])) is RowRelation.Disjoint
                    ? RowRelation.Disjoint
                    : RowRelation.Unknown
            : RowRelation.Unknown;
    }

    private static bool AreOpposite(string left, string right) => (left, right) is
        ("Equals", "NotEquals") or ("NotEquals", "Equals") or ("LessThan", "GreaterThanOrEqual") or ("GreaterThanOrEqual", "LessThan")
        or ("LessThanOrEqual", "GreaterThan") or ("GreaterThan", "LessThanOrEqual");
}
