// corpus: The search service is given the whole table, and the test part that measures its winner is cut from the same table.
// library: ML.NET
// axis: service with primary constructor in another file
using Energy;
using Microsoft.ML;
using Microsoft.ML.Data;

var context = new MLContext(seed: 2);
var meters = context.Data.LoadFromTextFile<Meter>("meters.csv", ',', hasHeader: true);
var service = new ExperimentService(context, 120);
var model = service.Search(meters, nameof(Meter.Load)); // expect: MLQ2015

var holdout = context.Data.TrainTestSplit(meters, testFraction: 0.1).TestSet;
var metrics = context.Regression.Evaluate(model.Transform(holdout), nameof(Meter.Load));
File.WriteAllText("meters.txt", $"{metrics.RSquared} {metrics.MeanAbsoluteError}"); // expect: MLQ1008

internal sealed class Meter
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Day { get; set; }
    [LoadColumn(2)] public float Load { get; set; }
}
