// corpus: Two policies for the rate stand behind an interface: one goes on with each batch, the other with the loss of the validation rows.
// library: TorchSharp
// axis: interface with two implementations, schedulers in fields, validation metric
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Trams;

internal interface IRatePolicy
{
    void AfterBatch();

    void AfterEpoch(double validation);
}

internal sealed class Warming(optim.Optimizer optimizer, int batches) : IRatePolicy
{
    private readonly optim.lr_scheduler.LRScheduler _schedule =
        optim.lr_scheduler.LinearLR(optimizer, start_factor: 0.1, end_factor: 1, total_iters: batches);

    public void AfterBatch() => _schedule.step();

    public void AfterEpoch(double validation)
    {
    }
}

internal sealed class Patient(optim.Optimizer optimizer) : IRatePolicy
{
    private readonly optim.lr_scheduler.LRScheduler _schedule =
        optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor: 0.5, patience: 3);

    public void AfterBatch()
    {
    }

    public void AfterEpoch(double validation) => _schedule.step(validation);
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(17);
        var stops = Read(args[0]);
        var training = stops[..(stops.Count * 6 / 10)];
        var validation = stops[(stops.Count * 6 / 10)..(stops.Count * 8 / 10)];
        var test = stops[(stops.Count * 8 / 10)..];
        using var network = nn.Sequential(nn.Linear(6, 24), nn.ReLU(), nn.Linear(24, 1));
        using var optimizer = optim.SGD(network.parameters(), 0.05, momentum: 0.9);
        IRatePolicy policy = args.Contains("--warm") ? new Warming(optimizer, 200) : new Patient(optimizer);

        for (var epoch = 0; epoch < 40; epoch++)
        {
            foreach (var chunk in training.Chunk(32))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                Delay(network, chunk).backward();
                optimizer.step();
                policy.AfterBatch();
            }

            policy.AfterEpoch(Measure(network, validation));
        }

        File.WriteAllText(args[1], Measure(network, test).ToString("F4", CultureInfo.InvariantCulture));
    }

    private static double Measure(nn.Module<Tensor, Tensor> network, List<float[]> stops)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return Delay(network, [.. stops]).ToDouble();
    }

    private static Tensor Delay(nn.Module<Tensor, Tensor> network, float[][] stops)
    {
        var x = tensor(stops.SelectMany(stop => stop[..6]).ToArray()).reshape(stops.Length, 6);
        var y = tensor(stops.Select(stop => stop[6]).ToArray()).reshape(stops.Length, 1);
        return nn.functional.huber_loss(network.call(x), y);
    }

    private static List<float[]> Read(string path) =>
        File.ReadLines(path)
            .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
            .ToList();
}
