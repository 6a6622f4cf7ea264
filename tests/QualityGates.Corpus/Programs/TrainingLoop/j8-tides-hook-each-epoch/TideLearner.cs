using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tides;

public sealed class TideLearner : Learner, IDisposable
{
    private readonly Module<Tensor, Tensor> net;

    public TideLearner(int constituents)
    {
        manual_seed(40);
        net = Sequential(Linear(2 * constituents, 32), Tanh(), Linear(32, 1));
    }

    protected override Module<Tensor, Tensor> Net => net;

    public void Dispose() => net.Dispose();

    protected override optim.Optimizer MakeOptimizer() =>
        optim.SGD(net.parameters(), learningRate: 0.02, momentum: 0.9); // expect: MLQ5008
}
