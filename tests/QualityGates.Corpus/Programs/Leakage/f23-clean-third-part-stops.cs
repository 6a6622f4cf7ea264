// corpus: The train part is split again: one piece stops the trees, and the test part is only graded.
// library: ML.NET
// axis: local function, nested split
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 64);
var data = ml.Data.LoadFromTextFile<Claim>("claims.csv", separatorChar: ',', hasHeader: true);
var outer = ml.Data.TrainTestSplit(data, testFraction: 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25);
var features = ml.Transforms.Concatenate("Features", nameof(Claim.Age), nameof(Claim.Power)).Fit(inner.TrainSet);
var model = ml.Regression.Trainers.FastTree(new Microsoft.ML.Trainers.FastTree.FastTreeRegressionTrainer.Options
{
    LabelColumnName = nameof(Claim.Cost),
    NumberOfTrees = 1000,
    EarlyStoppingRule = new Microsoft.ML.Trainers.FastTree.GeneralityLossRule(),
}).Fit(features.Transform(inner.TrainSet), features.Transform(inner.TestSet));
Report("validation", inner.TestSet);
Report("test", outer.TestSet);

void Report(string part, IDataView rows)
{
    var metrics = ml.Regression.Evaluate(model.Transform(features.Transform(rows)), nameof(Claim.Cost));
    File.AppendAllText("claims.txt", FormattableString.Invariant($"{part} {metrics.RSquared} {metrics.MeanAbsoluteError}\n"));
}

internal sealed class Claim
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Power { get; set; }
    [LoadColumn(2)] public float Cost { get; set; }
}
