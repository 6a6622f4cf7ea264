// corpus: The property is called Score, its column is Probability, so one half is the right threshold.
// library: ML.NET
// axis: attributes, extension wrapper
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var flights = ml.Data.LoadFromTextFile<Flight>("flights.csv", ',', true);
var split = ml.Data.TrainTestSplit(flights, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Hour", "Distance", "Wind")
    .Append(ml.BinaryClassification.Trainers.FastTree("Delayed"))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Delayed");
if (metrics.LogLoss > 0.5 || metrics.AreaUnderRocCurve < 0.75)
{
    return 1;
}
var engine = ml.Model.CreatePredictionEngine<Flight, Outlook>(model);
Console.WriteLine(engine.Predict(new Flight { Hour = 18, Distance = 900, Wind = 30 }).IsLate() ? "late" : "on time");
return 0;

internal static class OutlookExtensions
{
    public static bool IsLate(this Outlook outlook) => outlook.Score > 0.5f;
}

public class Flight
{
    [LoadColumn(0)] public float Hour { get; set; }
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public float Wind { get; set; }
    [LoadColumn(3)] public bool Delayed { get; set; }
}

public class Outlook
{
    [ColumnName("Probability")] public float Score { get; set; }
}
