// corpus: Deliveries of two years are divided at random although each has its day, riders are on both sides, and the number of the delivery is a feature.
// library: ML.NET
// axis: mutable rows, fluent pipeline
// scores: MLQ2009 MLQ2010 MLQ2014
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 44);
var deliveries = ml.Data.LoadFromTextFile<Delivery>("deliveries.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(deliveries, testFraction: 0.2); // expect: MLQ2009 MLQ2010

var pipeline = ml.Transforms.Concatenate("Features", nameof(Delivery.DeliveryId), nameof(Delivery.Distance), nameof(Delivery.Stops)) // expect: MLQ2014
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Delivery.Minutes)));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Delivery.Minutes));
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1} min, R2 {metrics.RSquared:F2}");

internal sealed class Delivery
{
    [LoadColumn(0)] public float DeliveryId { get; set; }
    [LoadColumn(1)] public string RiderId { get; set; } = "";
    [LoadColumn(2)] public DateTime Day { get; set; }
    [LoadColumn(3)] public float Distance { get; set; }
    [LoadColumn(4)] public float Stops { get; set; }
    [LoadColumn(5)] public float Minutes { get; set; }
}
