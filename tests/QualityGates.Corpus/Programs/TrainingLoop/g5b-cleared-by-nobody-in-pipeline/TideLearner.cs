using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Harbour.Tides;

public sealed class TideLearner : Learner
{
    private readonly Module<Tensor, Tensor> network;

    public TideLearner()
    {
        random.manual_seed(5);
        network = Sequential(Linear(12, 32), Tanh(), Linear(32, 1));
        Optimizer = optim.Adam(network.parameters(), lr: 1e-3);
    }

    protected override optim.Optimizer Optimizer { get; }

    protected override Tensor LossOf(Tensor features, Tensor levels) =>
        functional.mse_loss(network.call(features), levels);
}
