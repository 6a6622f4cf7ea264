// corpus: The metrics go to the console and nowhere else, so no gate of a build can read them.
// library: ML.NET
// axis: direct
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var buildings = ml.Data.LoadFromTextFile<Building>("buildings.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(buildings, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Surface", "Glazing", "Height")
    .Append(ml.Regression.Trainers.FastTree("HeatingLoad"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "HeatingLoad"); // expect: MLQ3008
Console.WriteLine($"R²   {metrics.RSquared:F3}");
Console.WriteLine($"MAE  {metrics.MeanAbsoluteError:F3}");
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F3}");
ml.Model.Save(model, buildings.Schema, "heating.zip");

public class Building
{
    [LoadColumn(0)] public float Surface { get; set; }
    [LoadColumn(1)] public float Glazing { get; set; }
    [LoadColumn(2)] public float Height { get; set; }
    [LoadColumn(3)] public float HeatingLoad { get; set; }
}
