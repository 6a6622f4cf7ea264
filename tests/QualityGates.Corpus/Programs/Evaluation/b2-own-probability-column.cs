// corpus: A custom mapping turns the perceptron's margin into a column "Probability", which the calibrated evaluator then finds.
// library: ML.NET
// axis: custom mapping, chain assembled in steps
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var bids = ml.Data.LoadFromTextFile<Bid>("bids.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(bids, testFraction: 0.2);
var learn = ml.Transforms.Concatenate("Features", nameof(Bid.Price), nameof(Bid.Slot))
    .Append(ml.BinaryClassification.Trainers.SgdNonCalibrated(nameof(Bid.Won)));
var squash = ml.Transforms.CustomMapping<Margin, Squashed>((from, to) => to.Probability = 1 / (1 + MathF.Exp(-from.Score)), contractName: null);
var model = learn.Append(squash).Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Bid.Won));
File.WriteAllText("bids.txt", FormattableString.Invariant($"{metrics.LogLoss:R} {metrics.F1Score:R} {metrics.AreaUnderRocCurve:R}"));

public class Bid
{
    [LoadColumn(0)] public float Price { get; set; }
    [LoadColumn(1)] public float Slot { get; set; }
    [LoadColumn(2)] public bool Won { get; set; }
}

public class Margin
{
    public float Score { get; set; }
}

public class Squashed
{
    public float Probability { get; set; }
}
