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

        // Neither holds the other: do they meet for certain?
        return Number(left.From) is { } a && Number(left.To) is { } b && Number(right.From) is { } c && (Number(right.To) ?? double.MaxValue) is var d && a < d && c < b ? RowRelation.Overlaps
            : Number(right.From) is { } e && Number(left.To) is { } f && e < f && Number(left.From) is { } g && g <= e ? RowRelation.Overlaps
            : RowRelation.Unknown;
    }

    /// <summary>Whether a run that ends at <paramref name="end"/> is over when one begins at <paramref name="start"/>.</summary>
    private static bool IsAtOrBefore(Value end, Value start) =>
        end is not NothingValue && start is not NothingValue && end is not UnknownValue
        && (ReferenceEquals(end, start) || (Number(end) is { } a && end is ConstantValue && start is ConstantValue && a <= Number(start)));

    private static bool IsBoundAtOrBefore(Value left, Value right, bool nothingIsLow)
    {
        if (ReferenceEquals(left, right))
        {
            return left is not UnknownValue;
        }

        if ((nothingIsLow ? left : right) is NothingValue)
        {
            return true;
        }

        return left is ConstantValue && right is ConstantValue && Number(left) <= Number(right);
    }

    private static double? Number(Value value) => value switch
    {
        NothingValue => 0,
        ConstantValue constant => Arithmetic.Number(constant.Constant),
        _ => null,
    };
}
