// corpus: A plateau scheduler is stepped once an epoch with the validation loss behind the optimizer, in a trainer whose hooks are virtual methods.
// library: TorchSharp
// axis: base class with hooks
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.optim.lr_scheduler;

namespace Bakery;

public abstract class Fitting(nn.Module<Tensor, Tensor> network, optim.Optimizer optimizer)
{
    protected nn.Module<Tensor, Tensor> Network => network;

    public void Run(int epochs, (Tensor X, Tensor Y)[] train, (Tensor X, Tensor Y) held)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            network.train();
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                Loss(network.call(x), y).backward();
                nn.utils.clip_grad_norm_(network.parameters(), 1.0);
                optimizer.step();
            }

            EpochEnded(epoch, Measure(held));
        }
    }

    public float Measure((Tensor X, Tensor Y) rows)
    {
        network.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return Loss(network.call(rows.X), rows.Y).item<float>();
    }

    protected abstract Tensor Loss(Tensor predicted, Tensor wanted);

    protected virtual void EpochEnded(int epoch, float heldLoss) => Console.WriteLine($"{epoch}: {heldLoss}");
}

public sealed class LoafFitting(nn.Module<Tensor, Tensor> network, optim.Optimizer optimizer) : Fitting(network, optimizer)
{
    private readonly LRScheduler _rate = ReduceLROnPlateau(optimizer, factor: 0.5, patience: 3);

    protected override Tensor Loss(Tensor predicted, Tensor wanted) => nn.functional.smooth_l1_loss(predicted, wanted);

    protected override void EpochEnded(int epoch, float heldLoss)
    {
        _rate.step(heldLoss);
        base.EpochEnded(epoch, heldLoss);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(12);
        var rows = File.ReadAllLines(args[0])
            .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
            .ToArray();
        var third = rows.Length / 5;
        var train = rows[(2 * third)..].Chunk(32).Select(Pair).ToArray();
        var network = nn.Sequential(nn.Linear(4, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Dropout(0.1), nn.Linear(16, 1));
        var fitting = new LoafFitting(network, optim.SGD(network.parameters(), 0.05, momentum: 0.9));
        fitting.Run(60, train, Pair(rows[..third]));
        Console.WriteLine($"test loss {fitting.Measure(Pair(rows[third..(2 * third)]))}");
    }

    private static (Tensor X, Tensor Y) Pair(float[][] rows) =>
        (tensor(rows.SelectMany(row => row[..4]).ToArray()).reshape(-1, 4), tensor(rows.Select(row => row[4]).ToArray()).reshape(-1, 1));
}
