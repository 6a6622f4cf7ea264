// corpus: The options of a LightGBM trainer for parking spaces are put together by a method of their own, and their seed is the millisecond in which it runs.
// library: ML.NET LightGBM
// axis: options of a method
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Parking;

public sealed class Space
{
    [LoadColumn(0)] public float Hour { get; set; }

    [LoadColumn(1)] public float Distance { get; set; }

    [LoadColumn(2)] public float Price { get; set; }

    [LoadColumn(3)] public bool Taken { get; set; }
}

public sealed class ParkingExperiment(string folder)
{
    private readonly MLContext _ml = new(seed: 3);

    public void Run()
    {
        var spaces = _ml.Data.LoadFromTextFile<Space>(Path.Combine(folder, "spaces.csv"), separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(spaces, testFraction: 0.2, seed: 3);
        var options = Options();
        options.NumberOfLeaves = 24;
        var model = _ml.Transforms.Concatenate("Features", nameof(Space.Hour), nameof(Space.Distance), nameof(Space.Price))
            .Append(_ml.BinaryClassification.Trainers.LightGbm(options)) // expect: MLQ1004
            .Fit(split.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Space.Taken));
        File.WriteAllText(Path.Combine(folder, "parking.json"), JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.LogLoss }));
    }

    private static LightGbmBinaryTrainer.Options Options() => new()
    {
        LabelColumnName = nameof(Space.Taken),
        NumberOfIterations = 150,
        NumberOfThreads = 1,
        Deterministic = true,
        Seed = DateTime.Now.Millisecond,
    };
}

public static class Program
{
    public static void Main(string[] args) => new ParkingExperiment(args[0]).Run();
}
