// corpus: The project speaks of the train share, 0.8, and its only split turns it round before the call.
// library: ML.NET
// axis: options, extension method
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Crossings;

public sealed class Crossing
{
    public float Cars { get; set; }

    public float Bikes { get; set; }

    public float Speed { get; set; }

    public string Light { get; set; } = "";

    public bool Accident { get; set; }
}

public sealed class SplitOptions
{
    public double TrainShare { get; init; } = 0.8;

    public int Seed { get; init; } = 23;
}

public static class Splitting
{
    public static DataOperationsCatalog.TrainTestData Split(this DataOperationsCatalog data, IDataView rows, SplitOptions options) =>
        data.TrainTestSplit(rows, testFraction: 1 - options.TrainShare, seed: options.Seed);
}

public sealed class AccidentExperiment(MLContext ml, SplitOptions options)
{
    public CalibratedBinaryClassificationMetrics Run(IEnumerable<Crossing> crossings)
    {
        var parts = ml.Data.Split(ml.Data.LoadFromEnumerable(crossings), options);
        var pipeline = ml.Transforms.Categorical.OneHotEncoding("LightCode", nameof(Crossing.Light))
            .Append(ml.Transforms.Concatenate("Features", "LightCode", nameof(Crossing.Cars), nameof(Crossing.Bikes), nameof(Crossing.Speed)))
            .Append(ml.BinaryClassification.Trainers.Gam(labelColumnName: nameof(Crossing.Accident)));
        var model = pipeline.Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Crossing.Accident));
    }
}

public static class Program
{
    public static void Main()
    {
        var random = new Random(23);
        string[] lights = ["day", "dusk", "night"];
        var crossings = Enumerable.Range(0, 1500)
            .Select(_ => new Crossing
            {
                Cars = random.Next(900),
                Bikes = random.Next(300),
                Speed = 30 + random.Next(30),
                Light = lights[random.Next(lights.Length)],
                Accident = random.Next(9) == 0,
            })
            .ToArray();
        var experiment = new AccidentExperiment(new MLContext(seed: 23), new SplitOptions { TrainShare = 0.75 });
        var metrics = experiment.Run(crossings);
        Console.WriteLine(FormattableString.Invariant($"AUC {metrics.AreaUnderRocCurve:F3}"));
        Console.WriteLine(FormattableString.Invariant($"AUPRC {metrics.AreaUnderPrecisionRecallCurve:F3}"));
        Console.WriteLine(FormattableString.Invariant($"log loss {metrics.LogLoss:F3}"));
    }
}
