// corpus: A perceptron gets a calibrator of its own, chosen by configuration, before the calibrated evaluation.
// library: ML.NET
// axis: conditional expression of estimators, local function
using System;
using System.IO;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var isotonic = Environment.GetEnvironmentVariable("CALIBRATION") == "isotonic";
var ml = new MLContext(seed: 1);
var loans = ml.Data.LoadFromTextFile<Loan>("loans.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(loans, testFraction: 0.2);

var model = Estimator().Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Loan.Default));
File.WriteAllText("loans.json", JsonSerializer.Serialize(new { metrics.LogLoss, metrics.F1Score, metrics.AreaUnderPrecisionRecallCurve }));
ml.Model.Save(model, loans.Schema, "loans.zip");

IEstimator<ITransformer> Estimator()
{
    IEstimator<ITransformer> calibrator = isotonic
        ? ml.BinaryClassification.Calibrators.Isotonic(nameof(Loan.Default))
        : ml.BinaryClassification.Calibrators.Platt(nameof(Loan.Default));
    return ml.Transforms.Concatenate("Features", nameof(Loan.Amount), nameof(Loan.Income))
        .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Loan.Default)))
        .Append(calibrator);
}

public class Loan
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Income { get; set; }
    [LoadColumn(2)] public bool Default { get; set; }
}
