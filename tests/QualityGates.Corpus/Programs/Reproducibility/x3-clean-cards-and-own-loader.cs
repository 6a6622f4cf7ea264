// corpus: A loader of the program's own that shuffles cards, and an extension with the name of the library's, draw from a generator with a seed.
// library: ML.NET
// axis: types that share a name
using System.Text.Json;
using Microsoft.ML;

namespace Cards;

public sealed class Hand
{
    public float High { get; set; }

    public float Pairs { get; set; }

    public bool Won { get; set; }
}

public sealed class DataLoader(IReadOnlyList<Hand> hands, bool shuffle)
{
    private readonly Random _random = new(52);

    public List<Hand> Load()
    {
        var loaded = hands.ToArray();
        if (shuffle)
        {
            loaded.ShuffleRows(_random);
        }

        return [.. loaded];
    }
}

public static class Shuffling
{
    public static void ShuffleRows<T>(this T[] rows, Random random) => random.Shuffle(rows);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 52);
        var hands = JsonSerializer.Deserialize<List<Hand>>(File.ReadAllText(args[0])) ?? [];
        var mixed = new DataLoader(hands, shuffle: true).Load();
        var cut = mixed.Count * 3 / 4;
        var model = ml.Transforms.Concatenate("Features", nameof(Hand.High), nameof(Hand.Pairs))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Hand.Won)))
            .Fit(ml.Data.LoadFromEnumerable(mixed.GetRange(0, cut)));
        var test = ml.Data.LoadFromEnumerable(mixed.GetRange(cut, mixed.Count - cut));
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Hand.Won));
        File.WriteAllText("hands.json", JsonSerializer.Serialize(new { metrics.Accuracy, metrics.LogLoss, metrics.F1Score }));
    }
}
