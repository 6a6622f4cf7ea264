// corpus: Names of towns stand one on a line in a csv file; a row has one column, so nothing separates it from another.
// library: ML.NET
// axis: row class with one column
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Towns;

public sealed class Town
{
    [LoadColumn(0)] public string Name { get; set; } = "";
}

public sealed class Letters
{
    public string Name { get; set; } = "";

    public float[] Pairs { get; set; } = [];
}

public sealed class TownIndex(MLContext ml)
{
    private readonly Dictionary<string, float[]> _vectors = [];

    public void Build(string folder)
    {
        var towns = ml.Data.LoadFromTextFile<Town>(Path.Combine(folder, "towns.csv"));
        var pairs = ml.Transforms.Text.TokenizeIntoCharactersAsKeys("Characters", nameof(Town.Name))
            .Append(ml.Transforms.Text.ProduceNgrams(nameof(Letters.Pairs), "Characters", ngramLength: 2))
            .Fit(towns);
        foreach (var town in ml.Data.CreateEnumerable<Letters>(pairs.Transform(towns), reuseRowObject: false, ignoreMissingColumns: true))
        {
            _vectors[town.Name] = town.Pairs;
        }
    }

    public string? Nearest(string name) =>
        _vectors.TryGetValue(name, out var wanted)
            ? _vectors.Where(pair => pair.Key != name).MaxBy(pair => Dot(pair.Value, wanted)).Key
            : null;

    private static float Dot(float[] left, float[] right) => left.Zip(right, (x, y) => x * y).Sum();
}

public static class Program
{
    public static void Main(string[] args)
    {
        var index = new TownIndex(new MLContext(seed: 1));
        index.Build(args[0]);
        Console.WriteLine(index.Nearest(args[1]) ?? "unknown");
    }
}
