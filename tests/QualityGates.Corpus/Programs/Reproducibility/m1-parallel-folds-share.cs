// corpus: Folds run in parallel and share one generator and one seeded context; each candidate also starts the same generator again for every row.
// library: ML.NET
// axis: Parallel.For, closure, tasks
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Nets;

internal sealed class ParallelStudy
{
    private readonly MLContext _ml = new(seed: 15);
    private readonly Random _random = new(15);

    public double[] Run(Sample[] rows, int folds)
    {
        var errors = new double[folds];
        Parallel.For(0, folds, fold =>
        {
            var train = rows.Where((_, i) => i % folds != fold).Select(row => row.Jittered((float)_random.NextDouble())).ToArray(); // expect: MLQ1011
            var test = rows.Where((_, i) => i % folds == fold).ToArray();
            var model = _ml.Regression.Trainers.LightGbm(nameof(Sample.Value), nameof(Sample.Signal)).Fit(_ml.Data.LoadFromEnumerable(train)); // expect: MLQ1011
            errors[fold] = _ml.Regression.Evaluate(model.Transform(_ml.Data.LoadFromEnumerable(test)), nameof(Sample.Value)).MeanAbsoluteError;
        });
        return errors;
    }
}

internal sealed class Sample
{
    [VectorType(8)] public float[] Signal { get; set; } = [];

    public float Value { get; set; }

    public Sample Jittered(float by) => new() { Value = Value, Signal = Array.ConvertAll(Signal, value => value + by * Small()) };

    private static float Small() => new Random(3).NextSingle(); // expect: MLQ1013
}

internal static class Program
{
    private static void Main()
    {
        var rows = JsonSerializer.Deserialize<Sample[]>(File.ReadAllText("samples.json"))!;
        File.WriteAllText("errors.json", JsonSerializer.Serialize(new ParallelStudy().Run(rows, 5)));
    }
}
