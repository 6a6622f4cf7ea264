// corpus: The fare is copied to the label, and stays among the inputs that are listed in a settings record.
// library: ML.NET
// axis: record, array property, copied column
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var settings = new Settings(["Distance", "Passengers", "Fare"], "Label");
var ml = new MLContext(seed: 13);
var trips = ml.Data.LoadFromTextFile<Trip>("trips.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(trips, 0.2);
var pipeline = ml.Transforms.CopyColumns(settings.Label, "Fare")
    .Append(ml.Transforms.Concatenate("Features", settings.Inputs)) // expect: MLQ2008
    .Append(ml.Regression.Trainers.FastTree());
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
File.WriteAllText("fare.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));

internal sealed record Settings(string[] Inputs, string Label);

internal sealed class Trip
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Passengers { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
}
