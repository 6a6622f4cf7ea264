// corpus: The training rows are the first 1600 and the test rows begin at 1400, so 200 tiles are in both.
// library: ML.NET
// axis: record of two slices
using System.Globalization;
using Microsoft.ML;

namespace Tiles;

public sealed class Tile
{
    public float Glaze { get; set; }

    public float Heat { get; set; }

    public float Minutes { get; set; }

    public bool Cracked { get; set; }
}

public sealed record Partition(List<Tile> Train, List<Tile> Test);

public static class Program
{
    private const int TrainCount = 1600;
    private const int TestStart = 1400;

    public static void Main(string[] args)
    {
        var tiles = File.ReadLines(args[0])
            .Skip(1)
            .Select(l => l.Split(','))
            .Select(c => new Tile
            {
                Glaze = float.Parse(c[0], CultureInfo.InvariantCulture),
                Heat = float.Parse(c[1], CultureInfo.InvariantCulture),
                Minutes = float.Parse(c[2], CultureInfo.InvariantCulture),
                Cracked = c[3] == "yes",
            })
            .ToList();

        var partition = new Partition(tiles.Take(TrainCount).ToList(), tiles.Skip(TestStart).ToList());

        var ml = new MLContext(seed: 8);
        var forest = ml.Transforms
            .Concatenate("Features", nameof(Tile.Glaze), nameof(Tile.Heat), nameof(Tile.Minutes))
            .Append(ml.BinaryClassification.Trainers.FastForest(nameof(Tile.Cracked)))
            .Fit(ml.Data.LoadFromEnumerable(partition.Train));

        var scored = forest.Transform(ml.Data.LoadFromEnumerable(partition.Test));
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(scored, nameof(Tile.Cracked)); // expect: MLQ2004
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"AUC {metrics.AreaUnderRocCurve:F3}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"F1 {metrics.F1Score:F3}, recall {metrics.PositiveRecall:F3}"));
    }
}
