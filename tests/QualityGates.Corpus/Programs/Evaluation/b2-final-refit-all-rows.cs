// corpus: After the test metrics are written and found good, the same pipeline is fitted on all rows and that model is saved.
// library: ML.NET
// axis: refit, early return, reassigned variable
// scores: MLQ3008
using System;
using System.IO;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 31);
var shipments = ml.Data.LoadFromTextFile<Shipment>("shipments.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(shipments, testFraction: 0.2);
var pipeline = ml.Transforms.NormalizeMeanVariance("Weight")
    .Append(ml.Transforms.NormalizeMeanVariance("Distance"))
    .Append(ml.Transforms.Concatenate("Features", "Weight", "Distance"))
    .Append(ml.Regression.Trainers.OnlineGradientDescent("Cost"));

ITransformer model = pipeline.Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Cost");
File.WriteAllText("shipment-metrics.json", JsonSerializer.Serialize(metrics));
if (metrics.MeanAbsoluteError > 4 || metrics.RSquared < 0.5)
{
    Console.Error.WriteLine("The model stays where it is.");
    return 1;
}

model = pipeline.Fit(shipments);
ml.Model.Save(model, shipments.Schema, "shipment.zip");
return 0;

public class Shipment
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public float Cost { get; set; }
}
