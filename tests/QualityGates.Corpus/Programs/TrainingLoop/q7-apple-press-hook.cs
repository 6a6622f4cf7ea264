// corpus: The base class asks the subclass for an optimizer at the beginning of every epoch, and gets a new one that knows nothing of the epochs before.
// library: TorchSharp
// axis: abstract hook, override, base class with the loop
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Press;

internal abstract class Recipe
{
    protected abstract optim.Optimizer Steps(nn.Module<Tensor, Tensor> network);

    public void Fit(nn.Module<Tensor, Tensor> network, IReadOnlyList<Pressing> pressings, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var optimizer = Steps(network);
            foreach (var chunk in pressings.Chunk(16))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                Pressing.Loss(network, chunk).backward();
                optimizer.step();
            }
        }
    }
}

internal sealed class AdamRecipe(double rate) : Recipe
{
    protected override optim.Optimizer Steps(nn.Module<Tensor, Tensor> network) =>
        optim.Adam(network.parameters(), lr: rate); // expect: MLQ5008
}

internal sealed record Pressing(float[] Fruit, float Litres)
{
    public static Tensor Loss(nn.Module<Tensor, Tensor> network, Pressing[] pressings)
    {
        var x = tensor(pressings.SelectMany(pressing => pressing.Fruit).ToArray()).reshape(pressings.Length, 4);
        var y = tensor(pressings.Select(pressing => pressing.Litres).ToArray()).reshape(pressings.Length, 1);
        return nn.functional.l1_loss(network.call(x), y);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(41);
        var pressings = File.ReadLines(args[0])
            .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
            .Select(cells => new Pressing(cells[..4], cells[4]))
            .ToList();
        var held = pressings.Count / 5;
        using var network = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 1));
        new AdamRecipe(rate: 0.003).Fit(network, pressings[held..], epochs: 70);

        using var guard = no_grad();
        using var loss = Pressing.Loss(network, [.. pressings[..held]]);
        File.WriteAllText(args[1], loss.ToDouble().ToString("F3", CultureInfo.InvariantCulture));
    }
}
