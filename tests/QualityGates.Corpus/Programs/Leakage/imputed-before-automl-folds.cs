// corpus: Missing values are replaced by means over all rows, and the result goes to an AutoML experiment that makes its own folds.
// library: ML.NET
// axis: lambda
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 16);
Func<IDataView, IDataView> fill = rows =>
    ml.Transforms.ReplaceMissingValues("Features", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean).Fit(rows).Transform(rows);

var stars = fill(ml.Data.LoadFromTextFile<Star>("stars.csv", ','));
var experiment = ml.Auto().CreateRegressionExperiment(maxExperimentTimeInSeconds: 120);
var result = experiment.Execute(stars, numberOfCVFolds: 5, labelColumnName: "Label"); // expect: MLQ2002

var mean = result.BestRun.Results.Average(fold => fold.ValidationMetrics.RSquared);
var worst = result.BestRun.Results.Min(fold => fold.ValidationMetrics.RSquared);
File.WriteAllLines("stars.txt", [result.BestRun.TrainerName, mean.ToString("F3"), worst.ToString("F3")]); // expect: MLQ1008 MLQ1008

public sealed class Star
{
    [LoadColumn(0, 5), VectorType(6)] public float[] Features { get; set; } = [];
    [LoadColumn(6), ColumnName("Label")] public float Mass { get; set; }
}
