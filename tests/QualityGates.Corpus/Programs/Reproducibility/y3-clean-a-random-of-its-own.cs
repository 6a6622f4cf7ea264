// corpus: A type of the project is called Random, begins at a constant and shuffles by a method of its own; it only shares a name with the one of the framework, which is right.
// library: ML.NET
// axis: look-alike
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Mills;

internal sealed class Random
{
    private ulong _state = 0x9E3779B97F4A7C15UL;

    public int Next(int limit)
    {
        _state = unchecked(_state * 6364136223846793005UL + 1442695040888963407UL);
        return (int)((_state >> 33) % (ulong)limit);
    }
}

internal static class Deck
{
    public static List<T> Shuffle<T>(this List<T> items)
    {
        var random = new Random();
        for (var last = items.Count - 1; last > 0; last--)
        {
            var other = random.Next(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }

        return items;
    }
}

internal sealed class Sack
{
    public float Moisture { get; set; }

    public float Protein { get; set; }

    public float Ash { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var sacks = File.ReadLines(args[0]).Skip(1).Select(Parse).ToList().Shuffle();
        var cut = sacks.Count * 3 / 4;
        var ml = new MLContext(seed: 14);
        var model = ml.Transforms.Concatenate("Features", "Moisture", "Protein")
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Ash"))
            .Fit(ml.Data.LoadFromEnumerable(sacks.GetRange(0, cut)));
        var test = ml.Data.LoadFromEnumerable(sacks.GetRange(cut, sacks.Count - cut));
        var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "Ash");
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
    }

    private static Sack Parse(string line)
    {
        var cells = line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Sack { Moisture = cells[0], Protein = cells[1], Ash = cells[2] };
    }
}
