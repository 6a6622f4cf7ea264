// corpus: Humid, Grid and Paid end in the letters of an identifier and are measurements.
// library: ML.NET
// axis: direct
// scores: MLQ2014
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Greenhouse>("greenhouses.csv", ',', hasHeader: true), testFraction: 0.2);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Greenhouse.Humid), nameof(Greenhouse.Grid), nameof(Greenhouse.Paid))
    .Append(ml.Regression.Trainers.Sdca(nameof(Greenhouse.Kilos)));
var metrics = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Greenhouse.Kilos));
return metrics.RSquared > 0.5 && metrics.MeanAbsoluteError < 15 ? 0 : 1;

public sealed class Greenhouse
{
    [LoadColumn(0)] public float Humid { get; set; }
    [LoadColumn(1)] public float Grid { get; set; }
    [LoadColumn(2)] public float Paid { get; set; }
    [LoadColumn(3)] public float Kilos { get; set; }
}
