namespace QualityGates.Lineage;

/// <summary>
/// A position as a share of some number and a fixed part: <c>(int)(rows.Length * 0.8) + 1</c>. Positions are not negative, and neither is what
/// they are shares of, so two shares of one number can be told apart. Rounding is left out: it moves a position by one.
/// </summary>
/// <param name="Of">The number; null for a position that is known.</param>
/// <param name="Share">How much of it.</param>
/// <param name="Fixed">What is added.</param>
internal readonly record struct Bound(Value? Of, double Share, double Fixed)
{
    private const double Tolerance = 1e-9;
    private const int MaximumDepth = 20;

    /// <summary>The position a value is; null when nothing is known of it.</summary>
    internal static Bound? Read(Value value) => Read(value, 0);

    internal bool IsAtOrBefore(Bound other) => Fixed <= other.Fixed && Compare(other) is <= 0;

    /// <summary>Whether it comes before the other wherever there are rows enough to tell.</summary>
    internal bool IsBefore(Bound other) => IsAtOrBefore(other) && (Fixed < other.Fixed || Compare(other) < 0);

    /// <summary>How the shares compare: null when they are of different numbers.</summary>
    private int? Compare(Bound other)
    {
        if (Of is not null && other.Of is not null && !ReferenceEquals(Of, other.Of))
        {
            return null;
        }

        return Math.Abs(Share - other.Share) < Tolerance ? 0 : Share.CompareTo(other.Share);
    }

    private static Bound? Read(Value value, int depth)
    {
        switch (value)
        {
            case NothingValue:
                return new Bound(null, 0, 0);
            case ConstantValue constant:
                return Arithmetic.Number(constant.Constant) is { } number ? new Bound(null, 0, number) : null;
            case UnknownValue or ChoiceValue:
                return null;
            case ComputedValue { Operation: "Add" or "Subtract" or "Multiply" or "Divide", Operands: { Length: 2 } sides } computed when depth < MaximumDepth
                && Read(sides[0], depth + 1) is { } left && Read(sides[1], depth + 1) is { } right
                && Combine(computed.Operation, left, right) is { } result:
                return result;
            default:
                return new Bound(value, 1, 0);
        }
    }

    private static Bound? Combine(string operation, Bound left, Bound right) => operation switch
    {
        "Multiply" when right.Of is null => new Bound(left.Of, left.Share * right.Fixed, left.Fixed * right.Fixed),
        "Multiply" when left.Of is null => new Bound(right.Of, right.Share * left.Fixed, right.Fixed * left.Fixed),
        "Divide" when right is { Of: null, Fixed: not 0 } => new Bound(left.Of, left.Share / right.Fixed, left.Fixed / right.Fixed),
        "Add" when left.Of is null || right.Of is null || ReferenceEquals(left.Of, right.Of) => Settled(left.Of ?? right.Of, left.Share + right.Share, left.Fixed + right.Fixed),
        "Subtract" when left.Of is null || right.Of is null || ReferenceEquals(left.Of, right.Of) => Settled(left.Of ?? right.Of, left.Share - right.Share, left.Fixed - right.Fixed),
        _ => null,
    };

    private static Bound Settled(Value? of, double share, double rest) => new(Math.Abs(share) < Tolerance ? null : of, share, rest);
}
