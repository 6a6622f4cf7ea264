// corpus: The margin of a linear machine and the logit of a network are both cut at a half, as if they were probabilities.
// library: ML.NET, TorchSharp
// axis: prediction class, constant, tensors
using Microsoft.ML;
using Microsoft.ML.Data;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Alarms;

public sealed class MachineAlarm
{
    private const float Threshold = 0.5f;
    private readonly PredictionEngine<Frame, FrameScore> engine;

    public MachineAlarm(MLContext ml, IDataView frames)
    {
        var parts = ml.Data.TrainTestSplit(frames);
        var model = ml.Transforms.Concatenate("Features", nameof(Frame.Speed), nameof(Frame.Heat))
            .Append(ml.BinaryClassification.Trainers.LinearSvm(nameof(Frame.Alarm)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), nameof(Frame.Alarm));
        File.WriteAllText("alarm.txt", FormattableString.Invariant($"{metrics.F1Score} {metrics.AreaUnderRocCurve}"));
        engine = ml.Model.CreatePredictionEngine<Frame, FrameScore>(model);
    }

    public bool Sounds(Frame frame) => engine.Predict(frame).Score > Threshold; // expect: MLQ3006
}

public sealed class NetworkAlarm
{
    private readonly Module<Tensor, Tensor> net = Sequential(("in", Linear(2, 8)), ("relu", ReLU()), ("out", Linear(8, 1)));

    public void Train(Tensor x, Tensor y)
    {
        var optimizer = optim.Adam(net.parameters());
        for (var epoch = 0; epoch < 50; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.binary_cross_entropy_with_logits(net.call(x), y).backward();
            optimizer.step();
        }
    }

    public double Recall(Tensor x, Tensor y)
    {
        net.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var alarms = net.call(x).gt(0.5); // expect: MLQ3006
        return alarms.logical_and(y.to_type(ScalarType.Bool)).sum().ToDouble() / y.sum().ToDouble();
    }
}

public static class Program
{
    public static void Main()
    {
        manual_seed(1);
        var ml = new MLContext(seed: 1);
        var alarm = new MachineAlarm(ml, ml.Data.LoadFromTextFile<Frame>("frames.csv", ',', hasHeader: true));
        Console.WriteLine(alarm.Sounds(new Frame { Speed = 12, Heat = 70 }));
        var network = new NetworkAlarm();
        network.Train(load("x-train.dat"), load("y-train.dat"));
        Console.WriteLine($"{network.Recall(load("x-test.dat"), load("y-test.dat")):P1}");
    }
}

public sealed class Frame
{
    [LoadColumn(0)] public float Speed { get; set; }
    [LoadColumn(1)] public float Heat { get; set; }
    [LoadColumn(2)] public bool Alarm { get; set; }
}

public sealed class FrameScore
{
    public float Score { get; set; }
}
