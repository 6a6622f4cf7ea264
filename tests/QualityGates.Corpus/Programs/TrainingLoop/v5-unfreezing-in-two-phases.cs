// corpus: First only the head learns, then all with an optimizer of its own; at the end the network goes to the processor to be given away.
// library: TorchSharp
// axis: phases
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Transfer;

public sealed class Phases(Module<Tensor, Tensor> body, Module<Tensor, Tensor> head)
{
    public Module<Tensor, Tensor> Run(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        var net = Sequential(("body", body), ("head", head));
        net.to(CUDA);
        foreach (var parameter in body.parameters())
        {
            parameter.requires_grad_(false);
        }

        using (var first = optim.Adam(head.parameters(), 1e-3))
        {
            Epochs(net, first, batches, 3);
        }

        foreach (var parameter in body.parameters())
        {
            parameter.requires_grad_(true);
        }

        using (var second = optim.Adam(net.parameters(), 1e-5))
        {
            Epochs(net, second, batches, 10);
        }

        net.to(CPU);
        net.eval();
        return net;
    }

    private static void Epochs(Module<Tensor, Tensor> net, optim.Optimizer optimizer, IReadOnlyList<(Tensor X, Tensor Y)> batches, int count)
    {
        for (var epoch = 0; epoch < count; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(net.call(x.cuda()), y.cuda()).backward();
                optimizer.step();
            }
        }
    }
}
