// corpus: Data and models lie where the settings, the command line or the place of the program say; the image has a place of its own for models.
// library: ML.NET
// axis: settings, console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tolls;

public sealed class Passage
{
    [LoadColumn(0)] public float Axles { get; set; }
    [LoadColumn(1)] public float Tons { get; set; }
    [LoadColumn(2)] public float Wait { get; set; }
}

public sealed record Places(string Data, string Models)
{
    private static readonly string Here = AppContext.BaseDirectory;

    public static Places From(string[] args) => new(
        args.Length > 0 ? args[0] : Path.Combine(Here, "data", "passages.csv"),
        Environment.GetEnvironmentVariable("TOLLS_MODELS") ?? "/app/models");

    public string Model => Path.Combine(Models, "wait.zip");

    public string Metrics => Path.ChangeExtension(Model, ".json");

    public string Fallback => Path.Combine(Here, "..", "shared");
}

public static class Program
{
    public static void Main(string[] args)
    {
        var places = Places.From(args);
        var data = File.Exists(places.Data) ? places.Data : Path.Combine(places.Fallback, "passages.csv");
        var ml = new MLContext(seed: 10);
        var passages = ml.Data.LoadFromTextFile<Passage>(data, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(passages, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Passage.Axles), nameof(Passage.Tons))
            .Append(ml.Regression.Trainers.FastTree(nameof(Passage.Wait)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Passage.Wait));

        Directory.CreateDirectory(places.Models);
        ml.Model.Save(model, passages.Schema, places.Model);
        File.WriteAllText(places.Metrics, JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}
