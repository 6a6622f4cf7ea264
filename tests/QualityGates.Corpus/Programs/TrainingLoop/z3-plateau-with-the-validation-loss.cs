// corpus: The schedule that waits for a plateau is given the loss of the validation rows after each epoch.
// library: TorchSharp
// axis: class, scheduler in a field
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Snow;

public sealed class AvalancheTrainer
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(18, 36), ReLU(), Linear(36, 5));
    private readonly optim.Optimizer optimizer;
    private readonly optim.lr_scheduler.LRScheduler plateau;

    public AvalancheTrainer()
    {
        optimizer = optim.Adam(net.parameters(), 0.003);
        plateau = optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience: 4);
    }

    public void Fit(IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> validation, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(net.call(x), y).backward();
                optimizer.step();
            }

            plateau.step(Validate(validation));
        }
    }

    private double Validate(IReadOnlyList<(Tensor X, Tensor Y)> rows)
    {
        using var guard = no_grad();
        return rows.Average(row =>
        {
            using var scope = NewDisposeScope();
            return functional.cross_entropy(net.call(row.X), row.Y).ToDouble();
        });
    }
}
