namespace QualityGates.Lineage;

/// <summary>Conditions rows are filtered by.</summary>
internal static class Conditions
{
    private static readonly Value Lowest = new ConstantValue(double.NegativeInfinity);
    private static readonly Value Highest = new ConstantValue(double.PositiveInfinity);

    /// <summary>How two filters of the same rows lie to each other: opposites share nothing, bounds of one column as they lie; of others nothing is known.</summary>
    internal static RowRelation Relate(MadeValue left, MadeValue right)
    {
        if (left.Extra is ComputedValue a && right.Extra is ComputedValue b)
        {
            return OppositeOf(a.Operation) == b.Operation && a.Operands.SequenceEqual(b.Operands) ? RowRelation.Disjoint
                : a.Operands.Length == 2 && b.Operands.Length == 2 && ReferenceEquals(a.Operands[0], b.Operands[0]) ? RelateBounds(a, b)
                : RowRelation.Unknown;
        }

        if (!ReferenceEquals(left["column"], right["column"]) || left["column"] is not ConstantValue)
        {
            return RowRelation.Unknown;
        }

        var relation = Intervals.Relate(Bounds(left), Bounds(right));
        return relation is RowRelation.Disjoint || AreNumbers(left, right) ? relation : RowRelation.Unknown;
    }

    /// <summary>What is true where a comparison is not; null for what is none.</summary>
    internal static string? OppositeOf(string comparison) => comparison switch
    {
        "Equals" => "NotEquals",
        "NotEquals" => "Equals",
        "LessThan" => "GreaterThanOrEqual",
        "GreaterThanOrEqual" => "LessThan",
        "LessThanOrEqual" => "GreaterThan",
        "GreaterThan" => "LessThanOrEqual",
        _ => null,
    };

    private static bool AreNumbers(MadeValue left, MadeValue right) =>
        new[] { left["from"], left["to"], right["from"], right["to"] }.All(static bound => bound is NothingValue or ConstantValue);

    private static RowStep Bounds(MadeValue filter) => new(
        RowStepKind.Slice, filter, "", filter["from"] is NothingValue ? Lowest : filter["from"], filter["to"] is NothingValue ? Highest : filter["to"]);

    /// <summary>One value bounded from above and from below by numbers: do both hold for some row?</summary>
    private static RowRelation RelateBounds(ComputedValue left, ComputedValue right)
    {
        var (upper, lower) = left.Operation is "LessThan" or "LessThanOrEqual" ? (left, right) : (right, left);
        if (upper.Operation is not ("LessThan" or "LessThanOrEqual") || lower.Operation is not ("GreaterThan" or "GreaterThanOrEqual")
            || NumberOf(upper.Operands[1]) is not { } end || NumberOf(lower.Operands[1]) is not { } start)
        {
            return RowRelation.Unknown;
        }

        var isEndIn = upper.Operation == "LessThanOrEqual";
        var isStartIn = lower.Operation == "GreaterThanOrEqual";
        return start > end || (start == end && !(isEndIn && isStartIn)) ? RowRelation.Disjoint

            // Between 2020 and 2021 there is no year, so that one of both has to be in.
            : isEndIn || isStartIn ? RowRelation.Overlaps
            : RowRelation.Unknown;
    }

    private static double? NumberOf(Value value) => value is ConstantValue constant ? Arithmetic.Number(constant.Constant) : null;
}
