// corpus: A mapping makes its seeded generator for every row, so all rows get the same noise; a property does so as well. A generator per fold is meant.
// library: ML.NET
// axis: lambda, property
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Noise;

public sealed class Wave
{
    public float Height { get; set; }

    public float Period { get; set; }

    public float Energy { get; set; }
}

public sealed class Blur
{
    private Random Source => new(12); // expect: MLQ1013

    public List<Wave> Of(List<Wave> waves)
    {
        var blurred = new List<Wave>();
        foreach (var wave in waves)
        {
            blurred.Add(new Wave { Height = wave.Height + Source.NextSingle(), Period = wave.Period, Energy = wave.Energy });
        }
        return blurred;
    }
}

public static class Program
{
    public static void Run(List<Wave> waves, List<Wave> test)
    {
        var ml = new MLContext(seed: 12);
        var more = waves.Select(wave => new Wave
        {
            Height = wave.Height + new Random(12).NextSingle() * 0.1f, // expect: MLQ1013
            Period = wave.Period,
            Energy = wave.Energy,
        }).ToList();
        Report(ml, more, test);
        Report(ml, new Blur().Of(waves), test);

        for (var repeat = 0; repeat < 5; repeat++)
        {
            var random = new Random(repeat);
            var order = waves.ToArray();
            random.Shuffle(order);
            Report(ml, [.. order], test);
        }
    }

    private static void Report(MLContext ml, List<Wave> train, List<Wave> test)
    {
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Wave.Height), nameof(Wave.Period))
            .Append(ml.Regression.Trainers.FastForest(nameof(Wave.Energy)));
        var model = pipeline.Fit(ml.Data.LoadFromEnumerable(train));
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Wave.Energy)).RootMeanSquaredError);
    }
}
