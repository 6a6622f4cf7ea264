// corpus: Each fold makes a network and an optimizer for it, which then lives through all epochs of that fold.
// library: TorchSharp
// axis: folds, local functions, LINQ over folds, record of scores
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(20);
var device = cuda.is_available() ? CUDA : CPU;
var vines = File.ReadLines(args[0]).Skip(1).Select(Vine.Parse).ToArray();
var parcels = vines.Select(vine => vine.Parcel).Distinct().Order().Chunk(4).ToList();
var scores = parcels.Select(Fold).ToList();
File.WriteAllText(args[1], JsonSerializer.Serialize(new { Mean = scores.Average(score => score.Mean), Folds = scores }));

Score Fold(int[] held)
{
    using var network = Make();
    using var optimizer = optim.Adam(network.parameters(), lr: 0.002, weight_decay: 0.0001);
    var training = vines.Where(vine => !held.Contains(vine.Parcel)).ToArray();
    for (var epoch = 0; epoch < 40; epoch++)
    {
        foreach (var chunk in training.Chunk(32))
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            (network.call(Soil(chunk)) - Sugar(chunk)).square().mean().backward();
            optimizer.step();
        }
    }

    using var guard = no_grad();
    using var end = NewDisposeScope();
    var rest = vines.Where(vine => held.Contains(vine.Parcel)).ToArray();
    var off = (network.call(Soil(rest)) - Sugar(rest)).abs();
    return new Score(held, off.mean().ToDouble(), off.max().ToDouble());
}

nn.Module<Tensor, Tensor> Make() => nn.Sequential(nn.Linear(7, 28), nn.GELU(), nn.Linear(28, 1)).to(device);

Tensor Soil(Vine[] some) => tensor(some.SelectMany(vine => vine.Soil).ToArray(), device: device).reshape(some.Length, 7);

Tensor Sugar(Vine[] some) => tensor(some.Select(vine => vine.Sugar).ToArray(), device: device).reshape(some.Length, 1);

internal sealed record Score(int[] Parcels, double Mean, double Worst);

internal sealed record Vine(int Parcel, float[] Soil, float Sugar)
{
    public static Vine Parse(string line)
    {
        var cells = line.Split(';');
        return new Vine(
            int.Parse(cells[0], CultureInfo.InvariantCulture),
            Array.ConvertAll(cells[1..8], cell => float.Parse(cell, CultureInfo.InvariantCulture)),
            float.Parse(cells[8], CultureInfo.InvariantCulture));
    }
}
