// corpus: Each violin is left out once; the sums of all are taken with its own share subtracted, so neither scale nor neighbours know the violin they judge.
// library: none
// axis: leave-one-out with Aggregate
using System.Globalization;
using System.Numerics;

namespace Luthiers;

public sealed record Violin(Vector3 Tone, float Price);

public readonly record struct Moments(Vector3 Sum, Vector3 Squares, int Count)
{
    public static Moments operator +(Moments m, Vector3 x) => new(m.Sum + x, m.Squares + x * x, m.Count + 1);

    public static Moments operator -(Moments m, Vector3 x) => new(m.Sum - x, m.Squares - x * x, m.Count - 1);

    public Func<Vector3, Vector3> Scaler()
    {
        var mean = Sum / Count;
        var width = Vector3.SquareRoot(Vector3.Max(Squares / Count - mean * mean, new Vector3(1e-6f)));
        return x => (x - mean) / width;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var violins = File.ReadLines(args[0])
            .Skip(1)
            .Select(l => l.Split(',').Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray())
            .Select(c => new Violin(new Vector3(c[0], c[1], c[2]), c[3]))
            .ToList();

        var everything = violins.Aggregate(default(Moments), (m, v) => m + v.Tone);
        var misses = violins.Select((violin, i) =>
        {
            var scale = (everything - violin.Tone).Scaler();
            var others = violins.Where((_, j) => j != i);
            return Math.Abs(Price(others, scale, violin.Tone, 3) - violin.Price);
        }).ToList();

        var average = violins.Average(v => v.Price);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{violins.Count} violins, {average:F0} on average"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"left out once: MAE {misses.Average():F0}, worst {misses.Max():F0}"));
    }

    private static float Price(IEnumerable<Violin> known, Func<Vector3, Vector3> scale, Vector3 tone, int neighbours)
    {
        var here = scale(tone);
        return known.OrderBy(k => Vector3.DistanceSquared(scale(k.Tone), here)).Take(neighbours).Average(k => k.Price);
    }
}
