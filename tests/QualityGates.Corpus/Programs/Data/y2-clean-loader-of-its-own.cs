// corpus: A class of the program has methods called LoadFromTextFile and LoadCsv, which read what stands between commas by hand.
// library: ML.NET
// axis: look-alike names
using System.Globalization;
using Microsoft.ML;

namespace Snow;

public sealed class Pit
{
    public float Depth { get; set; }

    public float Density { get; set; }

    public float Grain { get; set; }

    public bool Weak { get; set; }
}

public sealed class PitLoader
{
    public IReadOnlyList<Pit> LoadFromTextFile(string path, bool hasHeader = false) => [.. LoadCsv(path, hasHeader ? 1 : 0)];

    private static IEnumerable<Pit> LoadCsv(string path, int skipped) =>
        from line in File.ReadAllLines(path).Skip(skipped)
        let fields = line.Split(',')
        where fields.Length == 4
        select new Pit
        {
            Depth = float.Parse(fields[0], CultureInfo.InvariantCulture),
            Density = float.Parse(fields[1], CultureInfo.InvariantCulture),
            Grain = float.Parse(fields[2], CultureInfo.InvariantCulture),
            Weak = fields[3] == "1",
        };
}

public static class Program
{
    public static int Main()
    {
        var ml = new MLContext(seed: 80);
        var loader = new PitLoader();
        var train = ml.Data.LoadFromEnumerable(loader.LoadFromTextFile("pits-west.csv", hasHeader: true));
        var test = ml.Data.LoadFromEnumerable(loader.LoadFromTextFile("pits-east.csv"));

        var model = ml.Transforms.Concatenate("Features", nameof(Pit.Depth), nameof(Pit.Density), nameof(Pit.Grain))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Pit.Weak)))
            .Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Pit.Weak));
        Console.WriteLine($"recall {metrics.PositiveRecall:P1}, precision {metrics.PositivePrecision:P1}");
        return metrics.PositiveRecall > 0.6 ? 0 : 1;
    }
}
