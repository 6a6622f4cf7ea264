// corpus: All lots are scaled and their gaps filled by their means before a search cross-validates them; a second search has the test rows among its own.
// library: ML.NET AutoML
// axis: direct, local function
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 61);
var lots = ml.Data.LoadFromTextFile<Lot>("lots.csv", separatorChar: ',', hasHeader: true);

var filled = ml.Transforms.ReplaceMissingValues("Width", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
    .Append(ml.Transforms.NormalizeBinning("Width"))
    .Fit(lots)
    .Transform(lots);
var searched = ml.Auto()
    .CreateBinaryClassificationExperiment(60)
    .Execute(filled, numberOfCVFolds: 5, labelColumnName: "Broken"); // expect: MLQ2002
Console.WriteLine(searched.BestRun.TrainerName);

var split = ml.Data.TrainTestSplit(lots, testFraction: 0.25);
var (recall, precision) = Second();
File.WriteAllText("lots.txt", FormattableString.Invariant($"{recall} {precision}"));

(double Recall, double Precision) Second()
{
    var found = ml.Auto()
        .CreateBinaryClassificationExperiment(60)
        .Execute(lots, labelColumnName: "Broken"); // expect: MLQ2015
    var metrics = ml.BinaryClassification.EvaluateNonCalibrated(found.BestRun.Model.Transform(split.TestSet), "Broken");
    return (metrics.PositiveRecall, metrics.PositivePrecision);
}

internal sealed class Lot
{
    [LoadColumn(0)] public float Width { get; set; }
    [LoadColumn(1)] public float Weight { get; set; }
    [LoadColumn(2)] public bool Broken { get; set; }
}
