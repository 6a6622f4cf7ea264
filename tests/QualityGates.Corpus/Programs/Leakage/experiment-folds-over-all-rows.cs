// corpus: The experiment tunes with folds over all rows, and the winner is evaluated on a part of these rows.
// library: ML.NET
// axis: async
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 64);
var beds = ml.Data.LoadFromTextFile<Ward>("wards.csv", ',', hasHeader: true);
var holdout = ml.Data.TrainTestSplit(beds, testFraction: 0.1).TestSet;

var experiment = ml.Auto().CreateExperiment()
    .SetPipeline(ml.Auto().Featurizer(beds).Append(ml.Auto().Regression(labelColumnName: nameof(Ward.Occupied))))
    .SetRegressionMetric(RegressionMetric.RSquared, labelColumn: nameof(Ward.Occupied))
    .SetTrainingTimeInSeconds(90);
experiment.SetDataset(beds, fold: 5); // expect: MLQ2015
var trial = await experiment.RunAsync();

var metrics = ml.Regression.Evaluate(trial.Model.Transform(holdout), nameof(Ward.Occupied));
await File.WriteAllTextAsync("wards.txt", $"{metrics.RSquared:F3} {metrics.MeanAbsoluteError:F1}"); // expect: MLQ1008

public sealed class Ward
{
    [LoadColumn(0)] public float Occupied { get; set; }
    [LoadColumn(1)] public float Season { get; set; }
    [LoadColumn(2)] public float Staff { get; set; }
}
