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

public sealed class RuneTrainer(double rate)
{
    public double Epoch(IReadOnlyCollection<(Tensor Image, Tensor Kind)> batches, Module<Tensor, Tensor>? network = null)
    {
        var net = network ?? RuneNetwork.Create();
        using var optimizer = optim.SGD(net.parameters(), rate);
        var sum = 0.0;
        net.train();
        foreach (var (image, kind) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.cross_entropy(net.call(image), kind);
            loss.backward();
            optimizer.step();
            sum += loss.ToDouble();
        }

        return sum / batches.Count;
    }
}
