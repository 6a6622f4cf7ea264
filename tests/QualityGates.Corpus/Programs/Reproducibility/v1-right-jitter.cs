// corpus: Helpers that draw from one seeded generator they are given or keep, and one made for each star by its number.
// library: ML.NET
// axis: helper
using Microsoft.ML;

namespace RightJitter;

internal sealed class Rand(int seed)
{
    private readonly Random _random = new(seed);

    public float Uniform() => _random.NextSingle();
}

public sealed class Star
{
    public float Mass { get; set; }
    public float Light { get; set; }
}

public static class Stars
{
    public static IDataView Make(MLContext ml, int count)
    {
        var rand = new Rand(7);
        var stars = new Star[count];
        for (var i = 0; i < count; i++)
        {
            stars[i] = new Star { Mass = rand.Uniform() * 10, Light = i + new Random(7 + i).NextSingle() };
        }

        return ml.Data.LoadFromEnumerable(stars);
    }

    public static float[] Noise(int count)
    {
        var random = new Random(7);
        return Enumerable.Repeat(0, count).Select(_ => random.NextSingle()).ToArray();
    }
}
