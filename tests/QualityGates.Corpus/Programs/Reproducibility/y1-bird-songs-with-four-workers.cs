// corpus: A data set of bird songs adds noise from the generator it keeps, and its loader asks it for rows with four workers.
// library: TorchSharp
// axis: DataLoader, workers
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;

namespace BirdSongs;

internal sealed class NoisySongs(float[][] spectra, float[] calls, int seed) : torch.utils.data.Dataset
{
    private readonly Random _random = new(seed);

    public override long Count => spectra.Length;

    public override Dictionary<string, torch.Tensor> GetTensor(long index)
    {
        var noisy = new float[spectra[index].Length];
        for (var i = 0; i < noisy.Length; i++)
        {
            noisy[i] = spectra[index][i] + 0.05f * _random.NextSingle();
        }

        return new Dictionary<string, torch.Tensor>
        {
            ["song"] = torch.tensor(noisy),
            ["call"] = torch.tensor(calls[index]),
        };
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        torch.manual_seed(62);
        var table = File.ReadLines(args[0]).Select(line => Array.ConvertAll(line.Split(' '), cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
        var spectra = table.Select(row => row[..^1]).ToArray();
        var calls = table.Select(row => row[^1]).ToArray();
        var cut = table.Length * 4 / 5;

        using var network = torch.nn.Sequential(torch.nn.Linear(spectra[0].Length, 24), torch.nn.ReLU(), torch.nn.Linear(24, 1));
        using var optimizer = torch.optim.Adam(network.parameters(), 0.002);
        using var loader = new DataLoader(new NoisySongs(spectra[..cut], calls[..cut], 62), batchSize: 16, num_worker: 4); // expect: MLQ1011
        network.train();
        for (var epoch = 0; epoch < 30; epoch++)
        {
            foreach (var batch in loader)
            {
                using var scope = torch.NewDisposeScope();
                optimizer.zero_grad();
                var loss = torch.nn.functional.binary_cross_entropy_with_logits(network.call(batch["song"]).squeeze(1), batch["call"]);
                loss.backward();
                optimizer.step();
            }
        }

        network.eval();
        using var guard = torch.no_grad();
        using var rest = torch.NewDisposeScope();
        var logits = network.call(torch.stack(spectra[cut..].Select(row => torch.tensor(row)))).squeeze(1);
        var truth = torch.tensor(calls[cut..]);
        var cost = torch.nn.functional.binary_cross_entropy_with_logits(logits, truth).item<float>();
        var right = logits.gt(0).to_type(torch.float32).eq(truth).to_type(torch.float32).mean().item<float>();
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { Loss = cost, Right = right }));
    }
}
