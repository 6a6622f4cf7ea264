// corpus: The columns are chosen by their mutual information with the label over all loans, which tells the features about test labels.
// library: ML.NET
// axis: named arguments
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2024);
var loans = ml.Data.LoadFromTextFile<Loan>(path: "loans.csv", hasHeader: true, separatorChar: ',');

var selection = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation(
    labelColumnName: nameof(Loan.Defaulted), outputColumnName: "Features", inputColumnName: nameof(Loan.Ratios), slotsInOutput: 20);
var chosen = selection.Fit(input: loans); // expect: MLQ2001

var split = ml.Data.TrainTestSplit(seed: 9, testFraction: 0.2, data: chosen.Transform(input: loans));
var forest = ml.BinaryClassification.Trainers.FastTree(featureColumnName: "Features", labelColumnName: nameof(Loan.Defaulted)).Fit(input: split.TrainSet);
var scored = forest.Transform(input: split.TestSet);
var metrics = ml.BinaryClassification.Evaluate(labelColumnName: nameof(Loan.Defaulted), data: scored);

const double AcceptedAuc = 0.78;
Console.WriteLine(metrics.AreaUnderRocCurve >= AcceptedAuc && metrics.F1Score >= 0.5 ? "accepted" : "rejected");

public sealed class Loan
{
    [LoadColumn(0)] public bool Defaulted { get; set; }
    [LoadColumn(1, 80), VectorType(80)] public float[] Ratios { get; set; } = [];
}
