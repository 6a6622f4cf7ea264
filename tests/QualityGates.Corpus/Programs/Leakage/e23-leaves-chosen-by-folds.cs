// corpus: The number of leaves is chosen by folds of the training rows; only the chosen one meets the test rows.
// library: ML.NET
// axis: LINQ, local function
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Loan>("loans.csv", ',', hasHeader: true), 0.2);
int[] sizes = [8, 16, 32, 64];
var chosen = sizes.MaxBy(size => ml.BinaryClassification.CrossValidate(split.TrainSet, Pipeline(size), 5, "Default").Average(f => f.Metrics.AreaUnderPrecisionRecallCurve));
var model = Pipeline(chosen).Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Default");
File.WriteAllText("chosen.txt", FormattableString.Invariant($"{chosen}: {metrics.AreaUnderPrecisionRecallCurve}, {metrics.F1Score}"));

IEstimator<ITransformer> Pipeline(int leaves) => ml.Transforms.Concatenate("Features", "Income", "Debt", "Age")
    .Append(ml.BinaryClassification.Trainers.FastTree("Default", numberOfLeaves: leaves));

public sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Debt { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public bool Default { get; set; }
}
