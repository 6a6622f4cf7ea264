// corpus: How a turn of training goes is an object that an if picks. One of the two steps before it propagates; the other is as it should be.
// library: TorchSharp
// axis: interface, if and else, primary constructors
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Kilns;

internal interface IRegime
{
    float Turn(Tensor x, Tensor y);
}

internal sealed class Plain(Module<Tensor, Tensor> net, optim.Optimizer optimizer) : IRegime
{
    public float Turn(Tensor x, Tensor y)
    {
        optimizer.zero_grad();
        var loss = functional.mse_loss(net.call(x), y);
        loss.backward();
        optimizer.step();
        return loss.item<float>();
    }
}

internal sealed class Clipped(Module<Tensor, Tensor> net, optim.Optimizer optimizer) : IRegime
{
    public float Turn(Tensor x, Tensor y)
    {
        var loss = functional.mse_loss(net.call(x), y);
        loss.backward();
        nn.utils.clip_grad_norm_(net.parameters(), 1.0);
        optimizer.zero_grad(); // expect: MLQ5002
        optimizer.step();
        return loss.item<float>();
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(9);
        var net = Sequential(Linear(5, 20), Tanh(), Linear(20, 1));
        var optimizer = optim.Adam(net.parameters(), 1e-3);
        IRegime regime;
        if (args is ["--clip", ..])
        {
            regime = new Clipped(net, optimizer);
        }
        else
        {
            regime = new Plain(net, optimizer);
        }

        var firings = load("firings.pt");
        var (train, test) = (firings[TensorIndex.Slice(100)], firings[TensorIndex.Slice(0, 100)]);
        for (var epoch = 0; epoch < 50; epoch++)
        {
            foreach (var part in train.split(20))
            {
                using var scope = NewDisposeScope();
                regime.Turn(part[TensorIndex.Colon, TensorIndex.Slice(0, 5)], part[TensorIndex.Colon, TensorIndex.Slice(5, 6)]);
            }
        }

        using var guard = no_grad();
        using var end = NewDisposeScope();
        Console.WriteLine(functional.mse_loss(net.call(test[TensorIndex.Colon, TensorIndex.Slice(0, 5)]), test[TensorIndex.Colon, TensorIndex.Slice(5, 6)]).item<float>());
    }
}
