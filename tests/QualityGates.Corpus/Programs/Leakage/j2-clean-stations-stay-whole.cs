// corpus: Measurements of the air carry their moment, but folds are made of whole stations, because the model is for places without a station.
// library: ML.NET
// axis: records and tuples
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 27);
var air = ml.Data.LoadFromTextFile<Measurement>(args[0], separatorChar: '\t', hasHeader: true);
var (folds, absolute) = Validate(numberOfFolds: 6);
Console.WriteLine($"{folds} folds, off by {absolute:F1}");

(int Folds, double Absolute) Validate(int numberOfFolds)
{
    var pipeline = ml.Transforms.Concatenate("Features", nameof(Measurement.Traffic), nameof(Measurement.Height), nameof(Measurement.Wind))
        .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Measurement.Soot)));
    var results = ml.Regression.CrossValidate(
        air,
        pipeline,
        numberOfFolds,
        labelColumnName: nameof(Measurement.Soot),
        samplingKeyColumnName: nameof(Measurement.Station));
    var metrics = results.Select(result => new { result.Fold, result.Metrics.MeanAbsoluteError, result.Metrics.RootMeanSquaredError }).ToList();
    File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "air.json"), JsonSerializer.Serialize(metrics));
    return (metrics.Count, metrics.Average(fold => fold.MeanAbsoluteError));
}

internal sealed class Measurement
{
    [LoadColumn(0)] public string Station { get; set; } = "";

    [LoadColumn(1)] public DateTime Moment { get; set; }

    [LoadColumn(2)] public float Traffic { get; set; }

    [LoadColumn(3)] public float Height { get; set; }

    [LoadColumn(4)] public float Wind { get; set; }

    [LoadColumn(5)] public float Soot { get; set; }
}
