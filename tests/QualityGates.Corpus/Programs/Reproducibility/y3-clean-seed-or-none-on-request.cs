// corpus: Who runs the study of beehives may give a seed, and without one the generator has none, which is a choice and right.
// library: ML.NET
// axis: command line
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Beehives;

internal sealed class Hive
{
    public float Weight { get; set; }

    public float Warmth { get; set; }

    public bool Swarmed { get; set; }
}

internal sealed class Study(int? seed)
{
    private readonly Random _order = seed is { } given ? new Random(given) : new Random();

    public object Run(List<Hive> hives)
    {
        for (var last = hives.Count - 1; last > 0; last--)
        {
            var other = _order.Next(last + 1);
            (hives[last], hives[other]) = (hives[other], hives[last]);
        }

        var ml = seed is null ? new MLContext() : new MLContext(seed);
        var cut = hives.Count * 4 / 5;
        var train = ml.Data.LoadFromEnumerable(hives.GetRange(0, cut));
        var test = ml.Data.LoadFromEnumerable(hives.GetRange(cut, hives.Count - cut));
        var model = ml.Transforms.Concatenate("Features", nameof(Hive.Weight), nameof(Hive.Warmth))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Hive.Swarmed)))
            .Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), labelColumnName: nameof(Hive.Swarmed));
        return new { seed, metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss };
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        int? seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : null;
        var hives = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).Select(cells => new Hive
        {
            Weight = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Warmth = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Swarmed = cells[2] == "1",
        }).ToList();
        File.WriteAllText(args[1], JsonSerializer.Serialize(new Study(seed).Run(hives)));
    }
}
