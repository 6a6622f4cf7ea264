// corpus: Seeds from the clock that are printed or kept with the run, and a hash of a number.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Told;

public sealed class Row
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 4), VectorType(4)] public float[] Features { get; set; } = [];
}

public sealed record Run(int Seed, double Error);

public sealed class Runs
{
    public Run Once(string path)
    {
        var seed = (int)(DateTime.Now.Ticks & 0x7FFFFFFF);
        var error = Measure(new MLContext(seed), path);
        return new Run(seed, error);
    }

    public double Printed(string path)
    {
        var seed = Environment.TickCount;
        Console.WriteLine("seed: " + seed);
        return Measure(new MLContext(seed), path);
    }

    public double OfVersion(string path, int version) => Measure(new MLContext(version.GetHashCode()), path);

    private static double Measure(MLContext ml, string path)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Row>(path), testFraction: 0.2);
        var model = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.OnlineGradientDescent()).Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet)).RootMeanSquaredError;
    }
}

public static class Names
{
    private static readonly Random Dice = new(Environment.TickCount);

    public static string Next() => $"run-{Dice.Next(10_000):D4}";
}
