// corpus: The optimizer takes the parameters in the constructor, and the network is moved to the card when the training begins.
// library: TorchSharp
// axis: class, constructor and method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Radar;

public sealed class RadarTrainer
{
    private readonly Module<Tensor, Tensor> net;
    private readonly optim.Optimizer optimizer;

    public RadarTrainer(long bins)
    {
        net = Sequential(Linear(bins, 128), ReLU(), Linear(128, 9));
        optimizer = optim.Adam(net.parameters(), 1e-3); // expect: MLQ5008
    }

    public void Fit(IReadOnlyList<(Tensor X, Tensor Y)> batches, int epochs)
    {
        net.to(CUDA);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(net.call(x.to(CUDA)), y.to(CUDA)).backward();
                optimizer.step();
            }
        }
    }
}
