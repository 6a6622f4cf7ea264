// corpus: The network for handwritten signs ends in softmax, and the loss applies it once more.
// library: TorchSharp
// axis: library, factory method, function as loss
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Runes;

public static class RuneNetwork
{
    public const int Kinds = 24;

    public static Module<Tensor, Tensor> Create() => Sequential(
        ("conv1", Conv2d(1, 16, 3)),
        ("relu1", ReLU()),
        ("pool1", MaxPool2d(2)),
        ("flatten", Flatten()),
        ("hidden", Linear(16 * 13 * 13, 100)),
        ("relu2", ReLU()),
        ("output", Linear(100, Kinds)),
        ("softmax", Softmax(1))); // expect: MLQ5006
}

public sealed class RuneTrainer
{
    private readonly Module<Tensor, Tensor> network = RuneNetwork.Create();
    private readonly optim.Optimizer optimizer;

    public RuneTrainer(double rate)
    {
        optimizer = optim.SGD(network.parameters(), rate);
    }

    public double Epoch(IReadOnlyCollection<(Tensor Image, Tensor Kind)> batches)
    {
        var sum = 0.0;
        network.train();
        foreach (var (image, kind) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.cross_entropy(network.call(image), kind);
            loss.backward();
            optimizer.step();
            sum += loss.ToDouble();
        }

        return sum / batches.Count;
    }
}
