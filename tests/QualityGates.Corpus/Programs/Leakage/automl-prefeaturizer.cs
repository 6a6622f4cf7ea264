// corpus: The imputation is handed to AutoML as pre-featurizer, which fits it on each training part, and the test rows are kept apart.
// library: ML.NET
// axis: named arguments
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 23);
var all = ml.Data.LoadFromTextFile<Machine>("machines.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(data: all, testFraction: 0.2);

var mean = MissingValueReplacingEstimator.ReplacementMode.Mean;
var result = ml.Auto().CreateRegressionExperiment(300).Execute(
    preFeaturizer: ml.Transforms.ReplaceMissingValues("Features", replacementMode: mean),
    trainData: split.TrainSet,
    labelColumnName: nameof(Machine.HoursLeft));

var metrics = ml.Regression.Evaluate(labelColumnName: nameof(Machine.HoursLeft), data: result.BestRun.Model.Transform(split.TestSet));
if (metrics.MeanAbsoluteError < 40 && metrics.RSquared > 0.4)
{
    ml.Model.Save(result.BestRun.Model, all.Schema, "machines.zip");
}

public sealed class Machine
{
    [LoadColumn(0, 20), VectorType(21)] public float[] Features { get; set; } = [];
    [LoadColumn(21)] public float HoursLeft { get; set; }
}
