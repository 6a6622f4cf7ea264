// corpus: The whole metrics object is handed to a generic JSON writer, which keeps every value.
// library: ML.NET
// axis: generic method, extension method
// scores: MLQ3005 MLQ3008
using System;
using System.IO;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var visits = ml.Data.LoadFromTextFile<Visit>("visits.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(visits, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Visit.Pages), nameof(Visit.Seconds))
    .Append(ml.BinaryClassification.Trainers.SgdCalibrated(nameof(Visit.Bought)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Visit.Bought)).StoreIn("visits.json");
Console.WriteLine($"Accuracy: {metrics.Accuracy:P2}");
ml.Model.Save(model, visits.Schema, "visits.zip");

internal static class Storing
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    public static T StoreIn<T>(this T value, string file)
    {
        File.WriteAllText(file, JsonSerializer.Serialize(value, Options));
        return value;
    }
}

public class Visit
{
    [LoadColumn(0)] public float Pages { get; set; }
    [LoadColumn(1)] public float Seconds { get; set; }
    [LoadColumn(2)] public bool Bought { get; set; }
}
