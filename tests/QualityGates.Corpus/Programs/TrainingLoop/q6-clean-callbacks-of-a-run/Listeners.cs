using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Glaciers;

public sealed record Strip(Tensor Radar, Tensor Depth);

public sealed class Lowering(optim.lr_scheduler.LRScheduler scheduler) : IListener
{
    public bool EpochEnded(int epoch, double train, double validation)
    {
        scheduler.step();
        return true;
    }
}

public sealed class Writing(TextWriter writer) : IListener
{
    public bool EpochEnded(int epoch, double train, double validation)
    {
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{epoch},{train},{validation}"));
        return true;
    }
}

public sealed class Stopping(int patience) : IListener
{
    private double _best = double.MaxValue;
    private int _worse;

    public bool EpochEnded(int epoch, double train, double validation)
    {
        _worse = validation < _best ? 0 : _worse + 1;
        _best = Math.Min(_best, validation);
        return _worse < patience;
    }
}

public static class Depths
{
    public static void Train(IReadOnlyList<Strip> train, IReadOnlyList<Strip> validation, TextWriter log)
    {
        random.manual_seed(81);
        using var net = Sequential(Conv1d(1, 8, 9), ReLU(), AdaptiveAvgPool1d(16), Flatten(), Dropout(0.1), Linear(128, 1));
        using var optimizer = optim.Adam(net.parameters(), 1e-3);
        var lowering = new Lowering(optim.lr_scheduler.ExponentialLR(optimizer, 0.97));
        new Run(net, optimizer, [lowering, new Writing(log), new Stopping(6)]).Go(train, validation, 100);
    }
}
