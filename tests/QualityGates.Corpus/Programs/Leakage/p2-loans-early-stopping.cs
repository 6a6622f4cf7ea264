// corpus: Boosting stops early by the rows that the final report is about.
// library: ML.NET
// axis: options object, method that returns a tuple, fitted preparation
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

var ml = new MLContext(seed: 21);
var loans = ml.Data.LoadFromTextFile<Loan>("loans.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(loans, testFraction: 0.2);

var (train, test) = Prepare(split.TrainSet, split.TestSet);
var trainer = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
{
    LabelColumnName = nameof(Loan.Defaulted),
    NumberOfIterations = 2000,
    EarlyStoppingRound = 30,
    LearningRate = 0.03,
});
var model = trainer.Fit(train, test);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Loan.Defaulted)); // expect: MLQ2005
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F4}, log loss {metrics.LogLoss:F4}");

(IDataView, IDataView) Prepare(IDataView train, IDataView test)
{
    var steps = ml.Transforms.Categorical.OneHotEncoding("Purpose")
        .Append(ml.Transforms.ReplaceMissingValues("Income", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean))
        .Append(ml.Transforms.Concatenate("Features", "Purpose", "Income", "Amount"))
        .Fit(train);
    return (steps.Transform(train), steps.Transform(test));
}

internal sealed class Loan
{
    [LoadColumn(0)] public string Purpose { get; set; } = "";
    [LoadColumn(1)] public float Income { get; set; }
    [LoadColumn(2)] public float Amount { get; set; }
    [LoadColumn(3)] public bool Defaulted { get; set; }
}
