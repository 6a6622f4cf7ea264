// corpus: The same three divisions with one seeded generator; identifiers and chance appear only in the name of the run and in a pause.
// library: Accord.NET
// axis: span, static class, optional parameter
using System.Text.Json;
using Accord.MachineLearning;
using Accord.Math.Optimization.Losses;

var rows = JsonSerializer.Deserialize<Shell[]>(File.ReadAllText("shells.json"))!;
var run = Guid.NewGuid().ToString("N");
var errors = new[] { Divide.Shuffled(rows), Divide.Coin(rows), Divide.Keyed(rows) }
    .Select(static parts => Error(parts.Train, parts.Test))
    .ToArray();
await Task.Delay(Random.Shared.Next(200));
File.WriteAllText($"shells-{run}.json", JsonSerializer.Serialize(errors));

static double Error(Shell[] train, Shell[] test)
{
    var model = new KNearestNeighbors(3).Learn([.. train.Select(static s => s.Sizes)], [.. train.Select(static s => s.Rings)]);
    return new ZeroOneLoss(test.Select(static s => s.Rings).ToArray()).Loss(model.Decide(test.Select(static s => s.Sizes).ToArray()));
}

internal static class Divide
{
    public static (Shell[] Train, Shell[] Test) Shuffled(Shell[] rows, int seed = 61)
    {
        var copy = rows.ToArray();
        new Random(seed).Shuffle(copy.AsSpan());
        var cut = copy.Length * 4 / 5;
        return (copy[..cut], copy[cut..]);
    }

    public static (Shell[] Train, Shell[] Test) Coin(Shell[] rows, int seed = 61)
    {
        var coin = new Random(seed);
        var sides = rows.ToLookup(_ => coin.Next(5) > 0);
        return (sides[true].ToArray(), sides[false].ToArray());
    }

    public static (Shell[] Train, Shell[] Test) Keyed(Shell[] rows, int seed = 61)
    {
        var coin = new Random(seed);
        var keys = rows.Select(_ => coin.NextInt64()).ToArray();
        var copy = rows.ToArray();
        Array.Sort(keys, copy);
        var cut = copy.Length * 4 / 5;
        return (copy[..cut], copy[cut..]);
    }
}

internal sealed record Shell(double[] Sizes, int Rings);
