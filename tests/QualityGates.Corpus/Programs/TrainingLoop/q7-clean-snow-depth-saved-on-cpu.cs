// corpus: The network is moved, the optimizer made, and only when all is learned and measured does the network go back to the processor, to be saved.
// library: TorchSharp
// axis: service with an interface, move behind the training, metrics beside the weights
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Snow;

internal interface IDepthTraining
{
    Depths Run(IReadOnlyList<Station> stations, string target);
}

internal sealed record Depths(double Mean, double Worst);

internal sealed record Station(string Name, Tensor Weather, Tensor Depth);

internal sealed class DepthTraining(Device device, int epochs) : IDepthTraining
{
    public Depths Run(IReadOnlyList<Station> stations, string target)
    {
        using var network = nn.Sequential(nn.Linear(14, 50), nn.ReLU(), nn.Linear(50, 1)).to(device);
        using var optimizer = optim.AdamW(network.parameters(), lr: 0.001);
        var cosine = optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max: epochs);
        var training = stations.Where((_, i) => i % 5 != 0).ToList();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var station in training)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var guess = network.call(station.Weather.to(device));
                nn.functional.huber_loss(guess, station.Depth.to(device)).backward();
                optimizer.step();
            }

            cosine.step();
        }

        var depths = Measure(network, stations.Where((_, i) => i % 5 == 0));
        network.to(CPU);
        network.save(target);
        File.WriteAllText(target + ".json", JsonSerializer.Serialize(depths));
        return depths;
    }

    private Depths Measure(nn.Module<Tensor, Tensor> network, IEnumerable<Station> stations)
    {
        using var guard = inference_mode();
        var means = new List<double>();
        var worst = 0.0;
        foreach (var station in stations)
        {
            using var scope = NewDisposeScope();
            var off = (network.call(station.Weather.to(device)) - station.Depth.to(device)).abs();
            means.Add(off.mean().ToDouble());
            worst = Math.Max(worst, off.max().ToDouble());
        }

        return new Depths(means.Average(), worst);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(7);
        IDepthTraining training = new DepthTraining(cuda.is_available() ? CUDA : CPU, epochs: 45);
        var stations = Directory.GetDirectories(args[0])
            .Order(StringComparer.Ordinal)
            .Select(folder => new Station(Path.GetFileName(folder), load(Path.Combine(folder, "weather.dat")), load(Path.Combine(folder, "depth.dat"))))
            .ToList();
        var depths = training.Run(stations, args[1]);
        Console.WriteLine($"off by {depths.Mean:F1} cm, at most {depths.Worst:F1} cm");
    }
}
