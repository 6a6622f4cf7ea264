// corpus: Trainers behind an interface, made by a condition; each clears in its own place.
// library: TorchSharp
// axis: interface
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(77);
ITrainer trainer = args.Length > 0 ? new Plain() : new Clipped();
foreach (var rows in torch.rand(100, 4).chunk(10))
{
    trainer.Train(rows);
}

internal interface ITrainer
{
    void Train(Tensor rows);
}

internal sealed class Plain : ITrainer
{
    private readonly nn.Module<Tensor, Tensor> _net = nn.Linear(4, 4);
    private readonly optim.Optimizer _adam;

    public Plain() => _adam = optim.Adam(_net.parameters());

    public void Train(Tensor rows)
    {
        using var scope = NewDisposeScope();
        _adam.zero_grad();
        nn.functional.mse_loss(_net.call(rows), rows).backward();
        _adam.step();
    }
}

internal sealed class Clipped : ITrainer
{
    private readonly nn.Module<Tensor, Tensor> _net = nn.Linear(4, 4);
    private readonly optim.Optimizer _adam;

    public Clipped() => _adam = optim.Adam(_net.parameters());

    public void Train(Tensor rows)
    {
        using var scope = NewDisposeScope();
        nn.functional.mse_loss(_net.call(rows), rows).backward();
        nn.utils.clip_grad_norm_(_net.parameters(), 1);
        _adam.step();
        _adam.zero_grad();
    }
}
