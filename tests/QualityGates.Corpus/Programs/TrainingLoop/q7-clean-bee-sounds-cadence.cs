// corpus: The base class fixes the order of clearing, propagating and stepping, and goes on with a cosine once an epoch; subclasses only give the loss.
// library: TorchSharp
// axis: template method, abstract loss, cosine, early end on validation rows
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Bees;

internal abstract class Loop<TRow>
{
    private readonly optim.Optimizer _optimizer;
    private readonly optim.lr_scheduler.LRScheduler _cosine;

    protected Loop(nn.Module network, double rate, int epochs)
    {
        _optimizer = optim.AdamW(network.parameters(), lr: rate);
        _cosine = optim.lr_scheduler.CosineAnnealingLR(_optimizer, T_max: epochs);
    }

    protected abstract Tensor Loss(TRow[] rows);

    public IEnumerable<double> Run(List<TRow> training, List<TRow> validation, int epochs)
    {
        var losses = new List<double>();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var rows in training.Chunk(48))
            {
                using var scope = NewDisposeScope();
                _optimizer.zero_grad();
                Loss(rows).backward();
                _optimizer.step();
            }

            _cosine.step();
            losses.Add(Mean(validation));
            if (losses.Count > 5 && losses[^1] > losses[^6])
            {
                break;
            }
        }

        return losses;
    }

    public double Mean(List<TRow> rows)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return Loss([.. rows]).ToDouble();
    }
}

internal sealed record Hum(float[] Spectrum, long Colony);

internal sealed class HumLoop(nn.Module<Tensor, Tensor> network, int epochs) : Loop<Hum>(network, 0.002, epochs)
{
    protected override Tensor Loss(Hum[] rows) => nn.functional.cross_entropy(
        network.call(tensor(rows.SelectMany(row => row.Spectrum).ToArray()).reshape(rows.Length, -1)),
        tensor(rows.Select(row => row.Colony).ToArray()));
}

internal static class Program
{
    private static async Task Main(string[] args)
    {
        manual_seed(31);
        var hums = JsonSerializer.Deserialize<List<Hum>>(await File.ReadAllTextAsync(args[0])) ?? [];
        var parts = hums.GroupBy(hum => hum.Colony).Select(group => group.ToList()).ToList();
        var training = parts.SelectMany(part => part.Take(part.Count * 7 / 10)).ToList();
        var validation = parts.SelectMany(part => part.Skip(part.Count * 7 / 10).Take(part.Count / 10)).ToList();
        var test = parts.SelectMany(part => part.Skip((part.Count * 7 / 10) + (part.Count / 10))).ToList();
        using var network = nn.Sequential(nn.Linear(128, 64), nn.GELU(), nn.Linear(64, parts.Count));
        var loop = new HumLoop(network, epochs: 60);
        var losses = loop.Run(training, validation, epochs: 60).ToList();
        await File.WriteAllTextAsync(args[1], JsonSerializer.Serialize(new { Validation = losses, Test = loop.Mean(test) }));
    }
}
