using TorchSharp;
using static TorchSharp.torch;

namespace Silos;

internal abstract class Job
{
    protected nn.Module<Tensor, Tensor> Net { get; } = nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 3));

    public void Run(IEnumerable<Tensor> rows)
    {
        foreach (var row in rows)
        {
            using var scope = NewDisposeScope();
            Turn(row);
        }
    }

    protected abstract void Turn(Tensor row);
}

internal sealed class MoistureJob : Job
{
    private readonly optim.Optimizer _by;

    public MoistureJob() => _by = optim.Adam(Net.parameters());

    protected override void Turn(Tensor row)
    {
        _by.zero_grad();
        nn.functional.mse_loss(Net.call(row), row).backward();
        _by.step();
    }
}

internal sealed class WeightJob : Job
{
    private readonly optim.Optimizer _by;

    public WeightJob() => _by = optim.SGD(Net.parameters(), 0.1);

    protected override void Turn(Tensor row)
    {
        nn.functional.l1_loss(Net.call(row), row).backward(); // expect: MLQ5001
        _by.step();
    }
}
