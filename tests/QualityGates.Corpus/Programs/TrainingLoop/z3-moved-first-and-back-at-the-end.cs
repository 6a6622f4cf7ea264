// corpus: The network is moved before the optimizer takes its parameters, and back when the training is over.
// library: TorchSharp
// axis: library, device that depends on the machine
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Corals;

public sealed class CoralTrainer
{
    private readonly Device device = cuda.is_available() ? CUDA : CPU;

    public void Fit(Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(25);
        net.to(device);
        using var optimizer = optim.AdamW(net.parameters(), 1e-3);
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.cross_entropy(net.call(x.to(device)), y.to(device)).backward();
            optimizer.step();
        }

        net.to(CPU);
    }
}
