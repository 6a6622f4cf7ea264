// corpus: Three ways of dividing rows that nobody can repeat: a shuffled span, a cryptographic coin, and positions sorted by identifiers made on the spot.
// library: Accord.NET
// axis: span, static class, deconstruction
using System.Security.Cryptography;
using System.Text.Json;
using Accord.MachineLearning;
using Accord.Math.Optimization.Losses;

var rows = JsonSerializer.Deserialize<Shell[]>(File.ReadAllText("shells.json"))!;
var errors = new[] { Divide.Shuffled(rows), Divide.Coin(rows), Divide.Keyed(rows) }
    .Select(static parts => Error(parts.Train, parts.Test))
    .ToArray();
File.WriteAllText("shells-errors.json", JsonSerializer.Serialize(errors));

static double Error(Shell[] train, Shell[] test)
{
    var model = new KNearestNeighbors(3).Learn([.. train.Select(static s => s.Sizes)], [.. train.Select(static s => s.Rings)]);
    return new ZeroOneLoss(test.Select(static s => s.Rings).ToArray()).Loss(model.Decide(test.Select(static s => s.Sizes).ToArray()));
}

internal static class Divide
{
    public static (Shell[] Train, Shell[] Test) Shuffled(Shell[] rows)
    {
        var copy = rows.ToArray();
        Random.Shared.Shuffle(copy.AsSpan()); // expect: MLQ1002
        var cut = copy.Length * 4 / 5;
        return (copy[..cut], copy[cut..]);
    }

    public static (Shell[] Train, Shell[] Test) Coin(Shell[] rows)
    {
        var sides = rows.ToLookup(static _ => RandomNumberGenerator.GetInt32(5) > 0); // expect: MLQ1002
        return (sides[true].ToArray(), sides[false].ToArray());
    }

    public static (Shell[] Train, Shell[] Test) Keyed(Shell[] rows)
    {
        var keys = rows.Select(static _ => Guid.NewGuid()).ToArray(); // expect: MLQ1002
        var copy = rows.ToArray();
        Array.Sort(keys, copy);
        var cut = copy.Length * 4 / 5;
        return (copy[..cut], copy[cut..]);
    }
}

internal sealed record Shell(double[] Sizes, int Rings);
