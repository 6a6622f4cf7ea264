// corpus: One schedule goes on with each batch, another by the loss of the validation part.
// library: TorchSharp
// axis: methods
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal sealed class Schedules
{
    private readonly Module<Tensor, Tensor> _net;

    public Schedules()
    {
        random.manual_seed(71);
        _net = Sequential(Linear(14, 28), ReLU(), Linear(28, 1));
    }

    public void Cyclic(IReadOnlyCollection<(Tensor X, Tensor Y)> batches, int epochs)
    {
        var sgd = optim.SGD(_net.parameters(), 0.01);
        var cycle = optim.lr_scheduler.OneCycleLR(sgd, max_lr: 0.1, epochs: epochs, steps_per_epoch: batches.Count);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                sgd.zero_grad();
                functional.mse_loss(_net.call(x), y).backward();
                sgd.step();
                cycle.step();
            }
        }
    }

    public void ByLoss(IReadOnlyCollection<(Tensor X, Tensor Y)> batches, Func<double> validate, int epochs)
    {
        var adam = optim.Adam(_net.parameters());
        var plateau = optim.lr_scheduler.ReduceLROnPlateau(adam, patience: 2);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                adam.zero_grad();
                functional.mse_loss(_net.call(x), y).backward();
                adam.step();
            }

            plateau.step(validate());
        }
    }
}
