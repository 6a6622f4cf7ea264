// corpus: ReduceLROnPlateau kept in a property of the trainer is stepped without the loss, which throws.
// library: TorchSharp
// axis: property
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Forecast;

public class RegressionTrainer
{
    #region Fields

    private readonly Sequential network;
    private readonly optim.Optimizer optimizer;

    #endregion

    #region Constructors

    public RegressionTrainer(int inputs)
    {
        random.manual_seed(2);
        network = nn.Sequential(nn.Linear(inputs, 32), nn.ReLU(), nn.Linear(32, 1));
        optimizer = optim.RMSProp(network.parameters(), 0.001);
        Scheduler = optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor: 0.5, patience: 5);
    }

    #endregion

    #region Properties

    public optim.lr_scheduler.LRScheduler Scheduler { get; }

    #endregion

    #region Methods

    public void Train(Tensor features, Tensor labels, int epochs)
    {
        for (int i = 0; i < epochs; i++)
        {
            this.Epoch(features, labels);
            this.Scheduler.step(); // expect: MLQ5002
        }
    }

    private void Epoch(Tensor features, Tensor labels)
    {
        using (var scope = NewDisposeScope())
        {
            this.optimizer.zero_grad();
            Tensor output = this.network.call(features);
            Tensor loss = nn.functional.l1_loss(output, labels);
            loss.backward();
            this.optimizer.step();
        }
    }

    #endregion
}
