// corpus: The base class drives the epochs and leaves a batch to the subclass; one subclass clears the gradients, the other one does not.
// library: TorchSharp
// axis: base class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Orchard.Training;

public abstract class Trainer
{
    protected Trainer(nn.Module<Tensor, Tensor> network, optim.Optimizer optimizer)
    {
        Network = network;
        Optimizer = optimizer;
    }

    protected nn.Module<Tensor, Tensor> Network { get; }

    protected optim.Optimizer Optimizer { get; }

    public void Run(DataLoader loader, int epochs)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            Network.train();
            foreach (var batch in loader)
            {
                using (torch.NewDisposeScope())
                {
                    TrainBatch(batch["features"], batch["label"]);
                }
            }
        }
    }

    protected abstract void TrainBatch(Tensor features, Tensor label);
}
