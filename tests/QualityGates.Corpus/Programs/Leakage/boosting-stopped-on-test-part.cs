// corpus: The test part is the validation set of the boosted trees, which stop on it, and is then the set of the final report.
// library: ML.NET
// axis: direct
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var loans = ml.Data.LoadFromTextFile<Loan>("loans.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(loans, testFraction: 0.2);

var trainer = ml.BinaryClassification.Trainers.LightGbm(new Microsoft.ML.Trainers.LightGbm.LightGbmBinaryTrainer.Options
{
    LabelColumnName = nameof(Loan.Defaulted),
    EarlyStoppingRound = 20,
    NumberOfIterations = 500,
});
var model = trainer.Fit(split.TrainSet, split.TestSet);

var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Loan.Defaulted)); // expect: MLQ2005
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}");
if (metrics.AreaUnderPrecisionRecallCurve > 0.5)
{
    ml.Model.Save(model, loans.Schema, "loans.zip");
}

public sealed class Loan
{
    [LoadColumn(0)] public bool Defaulted { get; set; }
    [LoadColumn(1, 23), VectorType(23)] public float[] Features { get; set; } = [];
}
