using TorchSharp;
using static TorchSharp.torch;

namespace Orchard.Training;

public class ClassifierTrainer : Trainer
{
    public ClassifierTrainer(nn.Module<Tensor, Tensor> network)
        : base(network, optim.SGD(network.parameters(), 0.05))
    {
    }

    protected override void TrainBatch(Tensor features, Tensor label)
    {
        var logits = Network.call(features);
        var loss = nn.functional.cross_entropy(logits, label);
        loss.backward(); // expect: MLQ5001
        Optimizer.step();
    }
}
