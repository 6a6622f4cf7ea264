// corpus: Relative paths, the base directory, one step up, arguments, a fallback of the image, system files, addresses and routes.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Travel;

public sealed class Row
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 5), VectorType(5)] public float[] Features { get; set; } = [];
}

internal static class Program
{
    private const string Route = "/api/v1/models/latest";
    private const string Hub = "https://models.example.org/regression/latest.zip";
    private static readonly string Models = Environment.GetEnvironmentVariable("MODEL_DIR") ?? "/app/models";

    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "data", "rows.tsv");
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Row>(path), testFraction: 0.2);
        var model = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.OnlineGradientDescent()).Fit(split.TrainSet);
        var error = ml.Regression.Evaluate(model.Transform(split.TestSet)).MeanAbsoluteError;
        Directory.CreateDirectory(Models);
        ml.Model.Save(model, split.TrainSet.Schema, Path.Combine(Models, "regression.zip"));
        File.WriteAllText("../last-run.txt", "done");
        var memory = File.ReadLines("/proc/meminfo").First();
        Console.WriteLine($"{error:F3} on {memory}; published by {Hub} at {Route}");
    }
}
