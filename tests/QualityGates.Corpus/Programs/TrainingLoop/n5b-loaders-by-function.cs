// corpus: The batches of each epoch come from functions that are given to the trainer; network, optimizer and schedule from a method that returns all three. All goes in order.
// library: TorchSharp
// axis: functions that give batches, tuple of objects
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Orchards;

public sealed class PickTrainer(int kinds)
{
    public double Run(Func<int, IEnumerable<(Tensor X, Tensor Y)>> train, Func<IEnumerable<(Tensor X, Tensor Y)>> test, int epochs)
    {
        random.manual_seed(1212);
        var (net, optimizer, schedule) = Setup(cuda.is_available() ? CUDA : CPU);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            net.train();
            foreach (var (x, y) in train(epoch))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(net.call(x), y).backward();
                optimizer.step();
            }

            schedule.step();
        }

        net.eval();
        using var guard = no_grad();
        var (right, all) = (0L, 0L);
        foreach (var (x, y) in test())
        {
            using var scope = NewDisposeScope();
            right += net.call(x).argmax(1).eq(y).sum().ToInt64();
            all += y.shape[0];
        }

        return (double)right / all;
    }

    private (Module<Tensor, Tensor> Net, optim.Optimizer Optimizer, optim.lr_scheduler.LRScheduler Schedule) Setup(Device device)
    {
        Module<Tensor, Tensor> net = Sequential(Conv2d(3, 12, 3), BatchNorm2d(12), ReLU(), AdaptiveAvgPool2d(new long[] { 1, 1 }), Flatten(), Linear(12, kinds));
        net = net.to(device);
        var optimizer = optim.SGD(net.parameters(), 0.1, momentum: 0.9);
        return (net, optimizer, optim.lr_scheduler.MultiStepLR(optimizer, new[] { 10, 20 }));
    }
}
