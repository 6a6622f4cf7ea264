// corpus: The pipeline for parcels is measured on the test part, and fitted on everything afterwards for the model that is shipped.
// library: ML.NET
// axis: console with options
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var settings = new Settings(args[0], args[1], args[2]);
var ml = new MLContext(seed: 13);
var parcels = ml.Data.LoadFromTextFile<Parcel>(settings.Source, separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(parcels, testFraction: 0.2, seed: 13);
var pipeline = ml.Transforms.Categorical.OneHotEncoding("Zone")
    .Append(ml.Transforms.Concatenate("Features", "Zone", "Weight", "Volume"))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Hours"));

var candidate = pipeline.Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(candidate.Transform(parts.TestSet), labelColumnName: "Hours");
if (metrics.MeanAbsoluteError > 6 || metrics.RSquared < 0.3)
{
    Console.Error.WriteLine("not good enough to ship");
    return 1;
}

var shipped = pipeline.Fit(parcels);
ml.Model.Save(shipped, parcels.Schema, settings.Model);
File.WriteAllText(settings.Metrics, JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));
return 0;

internal sealed record Settings(string Source, string Model, string Metrics);

internal sealed class Parcel
{
    [LoadColumn(0)] public string Zone { get; set; } = "";

    [LoadColumn(1)] public float Weight { get; set; }

    [LoadColumn(2)] public float Volume { get; set; }

    [LoadColumn(3)] public float Hours { get; set; }
}
