// corpus: Blocks in blocks: the softmax stands at the end of the innermost Sequential of a factory, the loss in a trainer of another class; a detector has sigmoid before the loss of logits through a property.
// library: TorchSharp
// axis: nested Sequential
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Nested;

public static class Zoo
{
    public static Sequential Classifier(int classes) => Sequential(
        ("features", Sequential(
            ("c1", Stage(3, 16)),
            ("c2", Stage(16, 32)))),
        ("head", Head(32, classes)));

    private static Sequential Stage(int from, int to) => Sequential(Conv2d(from, to, 3, padding: 1), BatchNorm2d(to), ReLU(), MaxPool2d(2));

    private static Sequential Head(int from, int classes) => Sequential(
        AdaptiveAvgPool2d(1),
        Flatten(),
        Sequential(
            Linear(from, classes),
            Softmax(1))); // expect: MLQ5006
}

public sealed class Detector : Module<Tensor, Tensor>
{
    private readonly Linear body = Linear(128, 64);
    private readonly Linear objectness = Linear(64, 1);

    public Detector() : base("detector") => RegisterComponents();

    public override Tensor forward(Tensor input)
    {
        var hidden = functional.silu(body.call(input));
        return sigmoid(objectness.call(hidden)); // expect: MLQ5006
    }
}

public sealed class PictureTrainer
{
    private readonly Sequential net = Zoo.Classifier(20);

    public CrossEntropyLoss Criterion { get; } = CrossEntropyLoss();

    public void Run(IEnumerable<(Tensor X, Tensor Y)> rows)
    {
        using var optimizer = optim.SGD(net.parameters(), 0.1);
        net.train();
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            var loss = Criterion.call(net.call(x), y);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
        }
    }
}

public sealed class DetectorTrainer(Detector detector)
{
    private BCEWithLogitsLoss Criterion { get; } = BCEWithLogitsLoss();

    public void Run(IEnumerable<(Tensor X, Tensor Y)> rows)
    {
        using var optimizer = optim.Adam(detector.parameters());
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            Measure(x, y).backward();
            optimizer.step();
        }
    }

    private Tensor Measure(Tensor x, Tensor y)
    {
        var found = detector.call(x);
        return Criterion.call(found.flatten(), y);
    }
}
