// corpus: A private property holds a schedule nobody goes on with; a public one may be gone on with by whoever has the object.
// library: TorchSharp
// axis: property
using TorchSharp;
using static TorchSharp.torch;

public sealed class Unused
{
    private readonly nn.Module<Tensor, Tensor> _net = nn.Linear(2, 1);

    public Unused()
    {
        By = optim.SGD(_net.parameters(), 0.5);
        Stairs = optim.lr_scheduler.StepLR(By, 5); // expect: MLQ5002
    }

    private optim.Optimizer By { get; }

    private optim.lr_scheduler.LRScheduler Stairs { get; set; }

    public void Go(Tensor x, Tensor y)
    {
        for (var i = 0; i < 50; i++)
        {
            using var scope = NewDisposeScope();
            By.zero_grad();
            nn.functional.mse_loss(_net.call(x), y).backward();
            By.step();
        }
    }
}

public sealed class Offered
{
    private readonly nn.Module<Tensor, Tensor> _net = nn.Linear(2, 1);
    private readonly optim.Optimizer _by;

    public Offered()
    {
        _by = optim.SGD(_net.parameters(), 0.5);
        Stairs = optim.lr_scheduler.StepLR(_by, 5);
    }

    public optim.lr_scheduler.LRScheduler Stairs { get; }

    public void Go(Tensor x, Tensor y)
    {
        for (var i = 0; i < 50; i++)
        {
            using var scope = NewDisposeScope();
            _by.zero_grad();
            nn.functional.mse_loss(_net.call(x), y).backward();
            _by.step();
        }
    }
}
