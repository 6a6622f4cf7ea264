namespace Orchard.Stability;

public sealed record Spread(double Mean, double Deviation, double Least, double Most)
{
    public static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var mean = sorted.Average();
        var variance = sorted.Sum(value => (value - mean) * (value - mean)) / Math.Max(1, sorted.Length - 1);
        return new Spread(mean, Math.Sqrt(variance), sorted[0], sorted[^1]);
    }
}
