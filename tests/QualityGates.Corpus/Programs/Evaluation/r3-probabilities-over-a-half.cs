// corpus: Probabilities are cut at a half, margins and logits at nought, and a predicted share of a bill at a half again.
// library: ML.NET, TorchSharp
// axis: prediction classes, tensors, look-alike
using Microsoft.ML;
using Microsoft.ML.Data;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

manual_seed(1);
var ml = new MLContext(seed: 1);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Frame>("frames.csv", ',', hasHeader: true));
var features = ml.Transforms.Concatenate("Features", nameof(Frame.Speed), nameof(Frame.Heat));
var boosted = features.Append(ml.BinaryClassification.Trainers.FastTree(nameof(Frame.Alarm))).Fit(parts.TrainSet);
var machine = features.Append(ml.BinaryClassification.Trainers.LinearSvm(nameof(Frame.Alarm))).Fit(parts.TrainSet);
var share = features.Append(ml.Regression.Trainers.FastTree(nameof(Frame.Share))).Fit(parts.TrainSet);
Console.WriteLine($"{ml.BinaryClassification.Evaluate(boosted.Transform(parts.TestSet), nameof(Frame.Alarm)).F1Score:F3}");
Console.WriteLine($"{ml.BinaryClassification.EvaluateNonCalibrated(machine.Transform(parts.TestSet), nameof(Frame.Alarm)).F1Score:F3}");
Console.WriteLine($"{ml.Regression.Evaluate(share.Transform(parts.TestSet), nameof(Frame.Share)).MeanAbsoluteError:F3}");

var frame = new Frame { Speed = 12, Heat = 70 };
Console.WriteLine(ml.Model.CreatePredictionEngine<Frame, Likely>(boosted).Predict(frame).Probability > 0.5f);
Console.WriteLine(ml.Model.CreatePredictionEngine<Frame, Scored>(machine).Predict(frame).Score > 0);
Console.WriteLine(ml.Model.CreatePredictionEngine<Frame, Scored>(share).Predict(frame).Score > 0.5f);

using var net = Sequential(("in", Linear(2, 8)), ("relu", ReLU()), ("out", Linear(8, 1)));
var optimizer = optim.Adam(net.parameters());
var (x, y, xTest, yTest) = (load("x-train.dat"), load("y-train.dat"), load("x-test.dat"), load("y-test.dat"));
for (var epoch = 0; epoch < 50; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    functional.binary_cross_entropy_with_logits(net.call(x), y).backward();
    optimizer.step();
}
net.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    var logits = net.call(xTest);
    var right = sigmoid(logits).gt(0.5).eq(yTest.to_type(ScalarType.Bool)).sum().ToInt64();
    var same = logits.gt(0).eq(yTest.to_type(ScalarType.Bool)).sum().ToInt64();
    Console.WriteLine($"{right} {same} of {yTest.numel()}");
}

sealed class Frame
{
    [LoadColumn(0)] public float Speed { get; set; }
    [LoadColumn(1)] public float Heat { get; set; }
    [LoadColumn(2)] public bool Alarm { get; set; }
    [LoadColumn(3)] public float Share { get; set; }
}

sealed class Likely
{
    public float Probability { get; set; }
}

sealed class Scored
{
    public float Score { get; set; }
}
