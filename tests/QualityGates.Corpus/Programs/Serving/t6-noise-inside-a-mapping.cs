// corpus: A mapping draws noise and counts rows; passes over the data then see different values.
// library: Microsoft.ML
// axis: lambda, captured state
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Noise;

public sealed class Sample
{
    [LoadColumn(0)]
    public float Value { get; set; }

    [LoadColumn(1)]
    public float Label { get; set; }
}

public sealed class Noisy
{
    public float Shifted { get; set; }

    public float Position { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 18);
        var random = new Random(18);
        var position = 0;
        var train = ml.Data.LoadFromTextFile<Sample>(args[0], separatorChar: ',', hasHeader: true);
        var test = ml.Data.LoadFromTextFile<Sample>(args[1], separatorChar: ',', hasHeader: true);
        var pipeline = ml.Transforms
            .CustomMapping<Sample, Noisy>( // expect: MLQ6010
                (sample, noisy) =>
                {
                    noisy.Shifted = sample.Value + (float)random.NextDouble();
                    noisy.Position = position++;
                },
                "noise")
            .Append(ml.Transforms.Concatenate("Features", nameof(Noisy.Shifted), nameof(Noisy.Position)))
            .Append(ml.Regression.Trainers.FastTree());
        var metrics = ml.Regression.Evaluate(pipeline.Fit(train).Transform(test));
        Console.WriteLine(FormattableString.Invariant($"{metrics.RSquared:F3} {metrics.MeanSquaredError:F3}"));
    }
}
