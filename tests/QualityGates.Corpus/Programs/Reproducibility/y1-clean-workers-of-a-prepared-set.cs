// corpus: A data set adds its noise once, when it is made; its loader has four workers, and they find rows that no longer change.
// library: TorchSharp
// axis: DataLoader, workers
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Pulses;

internal sealed class PulseSet : utils.data.Dataset
{
    private readonly float[][] _curves;
    private readonly float[] _rates;

    public PulseSet(IEnumerable<float[]> rows, int seed)
    {
        var random = new Random(seed);
        var all = rows.ToArray();
        _curves = all.Select(row => row[..^1].Select(value => value + 0.02f * random.NextSingle()).ToArray()).ToArray();
        _rates = all.Select(row => row[^1]).ToArray();
    }

    public override long Count => _curves.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["curve"] = tensor(_curves[index]),
        ["rate"] = tensor(_rates[index]),
    };
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(3);
        var rows = File.ReadLines(args[0]).Select(line => Array.ConvertAll(line.Split(';'), cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
        var cut = rows.Length * 4 / 5;
        using var network = nn.Sequential(nn.Linear(rows[0].Length - 1, 16), nn.ReLU(), nn.Linear(16, 1));
        using var optimizer = optim.Adam(network.parameters(), 0.003);
        using var loader = utils.data.DataLoader(new PulseSet(rows[..cut], 3), batchSize: 8, num_worker: 4);
        network.train();
        for (var epoch = 0; epoch < 25; epoch++)
        {
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(network.call(batch["curve"]).squeeze(1), batch["rate"]);
                loss.backward();
                optimizer.step();
            }
        }

        network.eval();
        using var guard = no_grad();
        using var rest = NewDisposeScope();
        var guesses = network.call(stack(rows[cut..].Select(row => tensor(row[..^1])))).squeeze(1);
        var truth = tensor(rows[cut..].Select(row => row[^1]).ToArray());
        var absolute = nn.functional.l1_loss(guesses, truth).item<float>();
        var squared = nn.functional.mse_loss(guesses, truth).item<float>();
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { absolute, squared }));
    }
}
