// corpus: Two properties read field 2, because the line was copied; alcohol is never read.
// library: ML.NET
// axis: attributes, row class
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var wines = ml.Data.LoadFromTextFile<Wine>("wine.csv", ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(wines, testFraction: 0.25);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Wine.Acidity), nameof(Wine.Sugar), nameof(Wine.Alcohol))
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Wine.Quality)));
var metrics = ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Wine.Quality));
Environment.ExitCode = metrics.MeanAbsoluteError < 0.6 && metrics.RSquared > 0.3 ? 0 : 1;

internal sealed class Wine
{
    [LoadColumn(0)] public float Acidity { get; set; }
    [LoadColumn(2)] public float Sugar { get; set; }
    [LoadColumn(2)] public float Alcohol { get; set; } // expect: MLQ4006
    [LoadColumn(4)] public float Quality { get; set; }
}
