// corpus: Helpers that make a seeded generator for each number they give: a property, a static method called in a loop, a repeated query.
// library: TorchSharp, ML.NET
// axis: helper, property
using Microsoft.ML;
using TorchSharp;

namespace Helpers;

internal static class Rand
{
    public static float Uniform() => (float)new Random(123).NextDouble(); // expect: MLQ1013
}

public sealed class Star
{
    public float Mass { get; set; }
    public float Light { get; set; }
}

public static class Stars
{
    private const int Seed = 7;

    private static float Noise => new Random(Seed).NextSingle(); // expect: MLQ1013

    public static IDataView Make(MLContext ml, int count)
    {
        var stars = new Star[count];
        for (var i = 0; i < count; i++)
        {
            stars[i] = new Star { Mass = Rand.Uniform() * 10, Light = i + Noise };
        }

        return ml.Data.LoadFromEnumerable(stars);
    }

    public static torch.Tensor Start(int count) =>
        torch.tensor(Enumerable.Repeat(0, count).Select(_ => new Random(Seed).NextDouble() - 0.5).ToArray()); // expect: MLQ1013
}
