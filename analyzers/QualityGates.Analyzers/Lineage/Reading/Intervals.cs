namespace QualityGates.Lineage;

/// <summary>Runs of rows by position, with bounds that are numbers or terms.</summary>
internal static class Intervals
{
    internal static RowRelation Relate(RowStep left, RowStep right)
    {
        if (IsAtOrBefore(left.To, right.From) || IsAtOrBefore(right.To, left.From))
        {
            return RowRelation.Disjoint;
        }

        var startsFirst = IsBoundAtOrBefore(left.From, right.From, nothingIsLow: true);
        var startsLast = IsBoundAtOrBefore(right.From, left.From, nothingIsLow: true);
        var endsLast = IsBoundAtOrBefore(right.To, left.To, nothingIsLow: false);
        var endsFirst = IsBoundAtOrBefore(left.To, right.To, nothingIsLow: false);
        if (startsFirst && endsLast)
        {
            return startsLast && endsFirst ? RowRelation.Same : RowRelation.Contains;
        }

        if (startsLast && endsFirst)
        {
            return RowRelation.Within;
        }

        // Neither holds the other: one that begins inside the other shares rows with it.
        return (startsFirst && IsBefore(right.From, left.To)) || (startsLast && IsBefore(left.From, right.To)) ? RowRelation.Overlaps : RowRelation.Unknown;
    }

    /// <summary>Whether two bounds are one position, for certain.</summary>
    internal static bool IsSame(Value left, Value right) => Bound.Read(left) is { } a && Bound.Read(right) is { } b && a.IsAtOrBefore(b) && b.IsAtOrBefore(a);

    /// <summary>Whether a run that ends at <paramref name="end"/> is over when one begins at <paramref name="start"/>.</summary>
    private static bool IsAtOrBefore(Value end, Value start) =>
        end is not NothingValue && start is not NothingValue && Bound.Read(end) is { } a && Bound.Read(start) is { } b && a.IsAtOrBefore(b);

    private static bool IsBefore(Value start, Value end) =>
        end is NothingValue || (Bound.Read(start) is { } a && Bound.Read(end) is { } b && a.IsBefore(b));

    private static bool IsBoundAtOrBefore(Value left, Value right, bool nothingIsLow)
    {
        if (ReferenceEquals(left, right))
        {
            return left is not UnknownValue;
        }

        return (nothingIsLow ? left : right) is NothingValue
            || ((nothingIsLow || left is not NothingValue) && Bound.Read(left) is { } a && Bound.Read(right) is { } b && a.IsAtOrBefore(b));
    }
}
