// corpus: A helper makes the seed of the context from the number of the process, and that of the trees is a new Guid each time.
// library: ML.NET
// axis: helper, options object
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Lamps;

public sealed class Lamp
{
    [LoadColumn(0)] public float Hours { get; set; }
    [LoadColumn(1)] public float Starts { get; set; }
    [LoadColumn(2)] public float Volts { get; set; }
    [LoadColumn(3)] public float Left { get; set; }
}

internal static class Seeds
{
    public static int ForRun(int offset) => unchecked((Environment.ProcessId * 397) ^ offset) & 0x7fff;
}

public sealed class LampStudy
{
    private readonly MLContext _ml = new(Seeds.ForRun(offset: 3)); // expect: MLQ1004

    public RegressionMetrics Run(string file)
    {
        var rows = _ml.Data.LoadFromTextFile<Lamp>(file, separatorChar: ',', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(_ml.Data.ShuffleRows(rows), testFraction: 0.2);
        var options = new LightGbmRegressionTrainer.Options
        {
            LabelColumnName = nameof(Lamp.Left),
            Deterministic = true,
            Seed = Guid.NewGuid().GetHashCode(),
        };
        var trainer = _ml.Regression.Trainers.LightGbm(options); // expect: MLQ1004
        var model = _ml.Transforms.Concatenate("Features", nameof(Lamp.Hours), nameof(Lamp.Starts), nameof(Lamp.Volts))
            .Append(trainer)
            .Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Lamp.Left));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var metrics = new LampStudy().Run(args[0]);
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
    }
}
