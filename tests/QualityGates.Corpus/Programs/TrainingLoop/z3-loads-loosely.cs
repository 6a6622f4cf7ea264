// corpus: The weights of a network are loaded without strictness, and nobody looks which of them came.
// library: TorchSharp
// axis: service, constructor
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Fruit;

public sealed class FruitService
{
    private readonly Module<Tensor, Tensor> net;

    public FruitService(string weights, int kinds)
    {
        net = Sequential(
            ("features", Sequential(Conv2d(3, 8, 3), ReLU(), MaxPool2d(2), Flatten())),
            ("head", Linear(8 * 15 * 15, kinds)));
        net.load(weights, strict: false); // expect: MLQ5010
        net.eval();
    }

    public long Kind(Tensor picture)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        return net.call(picture.unsqueeze(0)).argmax(1).ToInt64();
    }
}
