using TorchSharp;
using static TorchSharp.torch;

namespace Vineyard;

internal sealed class YieldTrainer
{
    private readonly nn.Module<Tensor, Tensor> _net = nn.Linear(20, 1);
    private readonly optim.Optimizer _optimizer;
    private readonly optim.lr_scheduler.LRScheduler _patient;
    private readonly optim.lr_scheduler.LRScheduler _stairs;

    public YieldTrainer()
    {
        _optimizer = optim.SGD(_net.parameters(), 0.1);
        _patient = Schedule.Patient(_optimizer);
        _stairs = Schedule.Stairs(_optimizer);
    }

    public void Train(IEnumerable<(Tensor Soil, Tensor Yield)> rows, int epochs)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (soil, yield) in rows)
            {
                using var scope = torch.NewDisposeScope();
                _optimizer.zero_grad();
                nn.functional.smooth_l1_loss(_net.call(soil), yield).backward();
                _optimizer.step();
            }

            _stairs.step();
            _patient.step(epoch: epoch); // expect: MLQ5002
        }
    }
}
