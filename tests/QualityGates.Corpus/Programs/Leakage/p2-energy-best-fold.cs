// corpus: Of five folds the one with the best R2 is saved for production, and its R2 is stored beside it.
// library: ML.NET
// axis: pattern matching, LINQ, async file access
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var readings = ml.Data.LoadFromTextFile<Reading>("energy.csv", separatorChar: ',', hasHeader: true);
var pipeline = ml.Transforms.NormalizeMinMax("Outside")
    .Append(ml.Transforms.Concatenate("Features", "Outside", "Occupants", "Area"))
    .Append(ml.Regression.Trainers.LbfgsPoissonRegression(labelColumnName: "Consumption"));

var results = ml.Regression.CrossValidate(readings, pipeline, numberOfFolds: 5, labelColumnName: "Consumption");
if (results.OrderByDescending(result => result.Metrics.RSquared).FirstOrDefault() is { } best) // expect: MLQ2006
{
    ml.Model.Save(best.Model, readings.Schema, "energy.zip");
    await File.WriteAllTextAsync("energy.json", JsonSerializer.Serialize(new { best.Metrics.RSquared, best.Metrics.MeanAbsoluteError }));
}

internal sealed class Reading
{
    [LoadColumn(0)] public float Outside { get; set; }
    [LoadColumn(1)] public float Occupants { get; set; }
    [LoadColumn(2)] public float Area { get; set; }
    [LoadColumn(3)] public float Consumption { get; set; }
}
