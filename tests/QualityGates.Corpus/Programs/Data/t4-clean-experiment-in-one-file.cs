// corpus: A whole experiment: rows read and counted, columns named by their properties, scaled, cached, evaluated and written.
// library: Microsoft.ML
// axis: record of settings, class
// scores: MLQ4010 MLQ6008
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Concrete;

internal sealed record Settings(string Data, string Output, int Seed = 77, double TestFraction = 0.2);

internal sealed class Mix
{
    [LoadColumn(0)]
    public float Cement { get; set; }

    [LoadColumn(1)]
    public float Water { get; set; }

    [LoadColumn(2)]
    public float Age { get; set; }

    [LoadColumn(3)]
    public float Strength { get; set; }
}

internal sealed class StrengthPrediction
{
    [ColumnName("Score")]
    public float Strength { get; set; }
}

internal sealed class Experiment(Settings settings)
{
    private readonly MLContext _ml = new(settings.Seed);

    public void Run()
    {
        var rows = _ml.Data.LoadFromTextFile<Mix>(settings.Data, separatorChar: ',', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(rows, settings.TestFraction, seed: settings.Seed);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Mix.Cement), nameof(Mix.Water), nameof(Mix.Age))
            .Append(_ml.Transforms.NormalizeMeanVariance("Features"))
            .AppendCacheCheckpoint(_ml)
            .Append(_ml.Regression.Trainers.Sdca(labelColumnName: nameof(Mix.Strength)));
        var model = pipeline.Fit(parts.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Mix.Strength));
        Directory.CreateDirectory(settings.Output);
        File.WriteAllText(Path.Combine(settings.Output, "metrics.json"), JsonSerializer.Serialize(new { metrics.RSquared, metrics.RootMeanSquaredError }));
        _ml.Model.Save(model, parts.TrainSet.Schema, Path.Combine(settings.Output, "strength.zip"));

        using var engine = _ml.Model.CreatePredictionEngine<Mix, StrengthPrediction>(model);
        Console.WriteLine(engine.Predict(new Mix { Cement = 300, Water = 180, Age = 28 }).Strength);
    }
}

internal static class Program
{
    private static void Main(string[] args) => new Experiment(new Settings(args[0], args[1])).Run();
}
