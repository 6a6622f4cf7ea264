// corpus: The score of a regression is a quantity (kilograms), comparing it with half a kilogram is a business rule.
// library: ML.NET
// axis: loop
using System;
using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var harvests = ml.Data.LoadFromTextFile<Harvest>("harvests.csv", ',', true);
var split = ml.Data.TrainTestSplit(harvests, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Sun", "Water")
    .Append(ml.Regression.Trainers.FastTree("Kilograms"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Kilograms");
if (metrics.MeanAbsoluteError > 0.08)
{
    throw new InvalidOperationException("The scale in the greenhouse is more precise than this model.");
}
var engine = ml.Model.CreatePredictionEngine<Harvest, Estimate>(model);
foreach (var plant in new List<Harvest> { new() { Sun = 7, Water = 2 }, new() { Sun = 4, Water = 3 } })
{
    if (engine.Predict(plant).Score > 0.5)
    {
        Console.WriteLine("Send a large box.");
    }
}

public class Harvest
{
    [LoadColumn(0)] public float Sun { get; set; }
    [LoadColumn(1)] public float Water { get; set; }
    [LoadColumn(2)] public float Kilograms { get; set; }
}

public class Estimate
{
    public float Score { get; set; }
}
