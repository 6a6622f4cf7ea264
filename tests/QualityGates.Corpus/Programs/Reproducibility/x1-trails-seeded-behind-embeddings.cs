// corpus: The seed of TorchSharp is set after the embeddings of walkers and trails have been filled with random numbers.
// library: TorchSharp
// axis: own module
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Trails;

internal sealed record Rating(long Walker, long Trail, float Stars);

internal sealed class Taste : nn.Module<Tensor, Tensor, Tensor>
{
    private readonly Embedding _walkers;
    private readonly Embedding _trails;

    public Taste(long walkers, long trails)
        : base(nameof(Taste))
    {
        _walkers = nn.Embedding(walkers, 8);
        _trails = nn.Embedding(trails, 8);
        RegisterComponents();
    }

    public override Tensor forward(Tensor walkers, Tensor trails) => (_walkers.call(walkers) * _trails.call(trails)).sum(1);
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ratings = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).Select(cells => new Rating(
            long.Parse(cells[0], CultureInfo.InvariantCulture),
            long.Parse(cells[1], CultureInfo.InvariantCulture),
            float.Parse(cells[2], CultureInfo.InvariantCulture))).ToArray();
        var cut = ratings.Length * 4 / 5;
        using var taste = new Taste(ratings.Max(rating => rating.Walker) + 1, ratings.Max(rating => rating.Trail) + 1);
        manual_seed(23); // expect: MLQ1003
        using var optimizer = optim.Adam(taste.parameters(), lr: 0.01);
        foreach (var batch in Enumerable.Range(0, 30).SelectMany(_ => ratings[..cut].Chunk(256)))
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = Loss(taste, batch);
            loss.backward();
            optimizer.step();
        }

        using var guard = no_grad();
        using var all = NewDisposeScope();
        Console.WriteLine($"squared error {Loss(taste, ratings[cut..]).item<float>()}");
    }

    private static Tensor Loss(Taste taste, Rating[] ratings)
    {
        var walkers = tensor(ratings.Select(rating => rating.Walker).ToArray());
        var trails = tensor(ratings.Select(rating => rating.Trail).ToArray());
        var stars = tensor(ratings.Select(rating => rating.Stars).ToArray());
        return nn.functional.mse_loss(taste.call(walkers, trails), stars);
    }
}
