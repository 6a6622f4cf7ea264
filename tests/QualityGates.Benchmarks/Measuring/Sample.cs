namespace QualityGates.Benchmarks.Measuring;

/// <summary>Values of the same thing from several rounds.</summary>
internal sealed class Sample
{
    private readonly double[] _sorted;

    internal Sample(IEnumerable<double> values) => _sorted = [.. values.Order()];

    internal double Median => Quantile(0.5);

    /// <summary>The middle half of the values lies between these.</summary>
    internal (double Low, double High) Quartiles => (Quantile(0.25), Quantile(0.75));

    private double Quantile(double part)
    {
        var place = part * (_sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, _sorted.Length - 1);
        return _sorted[below] + ((place - below) * (_sorted[above] - _sorted[below]));
    }
}
