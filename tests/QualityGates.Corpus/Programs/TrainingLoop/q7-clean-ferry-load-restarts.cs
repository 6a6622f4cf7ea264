// corpus: When the validation loss has not fallen for a while, the search begins anew from the best weights with a new optimizer.
// library: TorchSharp
// axis: restart under a condition, state dictionary, variable that is assigned anew
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Ferries;

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(22);
        var crossings = File.ReadLines(args[0])
            .Select(line => Array.ConvertAll(line.Split(';'), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
            .ToArray();
        var training = crossings[..(crossings.Length * 7 / 10)];
        var validation = crossings[(crossings.Length * 7 / 10)..(crossings.Length * 85 / 100)];
        var test = crossings[(crossings.Length * 85 / 100)..];

        using var network = nn.Sequential(nn.Linear(9, 36), nn.ReLU(), nn.Linear(36, 1));
        var optimizer = optim.Adam(network.parameters(), lr: 0.01);
        var best = double.MaxValue;
        var kept = new MemoryStream();
        var waiting = 0;
        var restarts = 0;
        for (var epoch = 0; epoch < 200 && restarts < 4; epoch++)
        {
            foreach (var chunk in training.Chunk(64))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                Loss(network, chunk).backward();
                optimizer.step();
            }

            var now = Measure(network, validation);
            if (now < best)
            {
                best = now;
                waiting = 0;
                kept.SetLength(0);
                network.save(kept);
            }
            else if (++waiting > 8)
            {
                kept.Position = 0;
                network.load(kept);
                optimizer.Dispose();
                optimizer = optim.Adam(network.parameters(), lr: 0.001);
                waiting = 0;
                restarts++;
            }
        }

        kept.Position = 0;
        network.load(kept);
        optimizer.Dispose();
        File.WriteAllText(
            args[1],
            string.Create(CultureInfo.InvariantCulture, $"validation {best:F4}\ntest {Measure(network, test):F4}\nrestarts {restarts}\n"));
    }

    private static double Measure(nn.Module<Tensor, Tensor> network, float[][] crossings)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return Loss(network, crossings).ToDouble();
    }

    private static Tensor Loss(nn.Module<Tensor, Tensor> network, float[][] crossings)
    {
        var x = tensor(crossings.SelectMany(row => row[..9]).ToArray()).reshape(crossings.Length, 9);
        var y = tensor(crossings.Select(row => row[9]).ToArray()).reshape(crossings.Length, 1);
        return nn.functional.mse_loss(network.call(x), y);
    }
}
