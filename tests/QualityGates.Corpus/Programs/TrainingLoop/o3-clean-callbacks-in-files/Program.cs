// corpus: A data set, a network, a list of callbacks and the loop stand in files of their own; the rate is stepped by a callback after each batch.
// library: TorchSharp
// axis: several files, DataLoader
using TorchSharp;
using static TorchSharp.torch;

namespace Bicycles;

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(55);
        var rides = Rides.Read(args[0]);
        var (train, test) = rides.Cut(0.8);
        using var net = new RideNet(Rides.Inputs);
        using var optimizer = optim.AdamW(net.parameters(), lr: 0.001);
        const int Epochs = 12;
        var perEpoch = (int)((train.Count + 63) / 64);
        var schedule = optim.lr_scheduler.OneCycleLR(optimizer, max_lr: 0.01, epochs: Epochs, steps_per_epoch: perEpoch);
        var log = new LossLog();
        var loop = new Loop(net, optimizer, [new RateCallback(schedule), log]);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            using var loader = utils.data.DataLoader(train, 64, shuffle: true, seed: 55 + epoch, disposeDataset: false);
            loop.Epoch(loader);
        }

        using var tests = utils.data.DataLoader(test, 256);
        var (mae, rmse) = loop.Test(tests);
        log.Write(Path.Combine(AppContext.BaseDirectory, "rides.metrics.csv"), mae, rmse);
    }
}
