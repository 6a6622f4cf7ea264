// corpus: One cycle of rates over all batches; clearing follows the step, and the first turn has nothing to clear.
// library: TorchSharp
// axis: helper
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
var net = Linear(10, 2);
var optimizer = optim.SGD(net.parameters(), 0.1);
var scheduler = optim.lr_scheduler.OneCycleLR(optimizer, 0.2, total_steps: 300);
for (var i = 0; i < 300; i++)
{
    using var scope = NewDisposeScope();
    var x = rand(8, 10);
    functional.cross_entropy(net.call(x), (x.sum(1) > 5).to(int64)).backward();
    Advance(optimizer, scheduler);
}

static void Advance(optim.Optimizer optimizer, optim.lr_scheduler.LRScheduler scheduler)
{
    optimizer.step();
    scheduler.step();
    optimizer.zero_grad();
}
