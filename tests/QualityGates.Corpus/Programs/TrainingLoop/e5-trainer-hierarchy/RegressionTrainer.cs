using TorchSharp;
using static TorchSharp.torch;

namespace Orchard.Training;

public class RegressionTrainer : Trainer
{
    public RegressionTrainer(nn.Module<Tensor, Tensor> network)
        : base(network, optim.AdamW(network.parameters()))
    {
    }

    protected override void TrainBatch(Tensor features, Tensor label)
    {
        Network.zero_grad();
        using var loss = nn.functional.mse_loss(Network.call(features), label);
        loss.backward();
        Optimizer.step();
    }
}
