// corpus: The schedule is stepped before the optimizer in each batch, so the first rate is never used.
// library: TorchSharp
// axis: method with parameters
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Sales;

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(12);
        var model = Sequential(Linear(14, 32), ReLU(), Linear(32, 1));
        var optimizer = optim.SGD(model.parameters(), 0.1);
        var scheduler = optim.lr_scheduler.OneCycleLR(optimizer, 0.1, total_steps: 1000);
        var data = Enumerable.Range(0, 100).Select(_ => (rand(64, 14), rand(64, 1))).ToArray();
        for (var epoch = 0; epoch < 10; epoch++)
            TrainEpoch(model, optimizer, scheduler, data);
    }

    private static void TrainEpoch(Module<Tensor, Tensor> model, optim.Optimizer optimizer, optim.lr_scheduler.LRScheduler scheduler, (Tensor, Tensor)[] data)
    {
        foreach (var (x, y) in data)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.huber_loss(model.call(x), y);
            loss.backward();
            scheduler.step(); // expect: MLQ5002
            optimizer.step();
        }
    }
}
