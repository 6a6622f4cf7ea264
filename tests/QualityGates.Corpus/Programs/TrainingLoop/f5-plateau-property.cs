// corpus: A record of parts gives optimizer and scheduler by name; the scheduler that waits for a plateau gets no loss, in a finally.
// library: TorchSharp
// axis: record
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(12);
var net = nn.Linear(6, 1);
var adam = optim.Adam(net.parameters());
var parts = new Parts(adam, optim.lr_scheduler.ReduceLROnPlateau(adam, factor: 0.2));
var x = torch.rand(80, 6);
var y = torch.rand(80, 1);

for (var epoch = 0; epoch < 30; epoch++)
{
    try
    {
        using var scope = torch.NewDisposeScope();
        parts.Optimizer.zero_grad();
        nn.functional.mse_loss(net.call(x), y).backward();
        parts.Optimizer.step();
    }
    finally
    {
        parts.Scheduler.step(); // expect: MLQ5002
    }
}

internal sealed record Parts(optim.Optimizer Optimizer, optim.lr_scheduler.LRScheduler Scheduler);
