// corpus: A generic experiment takes the names of its columns from one record of options; the key column it makes is the one it trains on and evaluates with.
// library: ML.NET
// axis: generics, options
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sorting;

public sealed record ColumnOptions
{
    public required string Target { get; init; }

    public required string[] Inputs { get; init; }

    public string Key => Target + "Key";

    public string Vector => Target + "Vector";
}

public sealed class Experiment<TRow>(ColumnOptions columns, int seed)
    where TRow : class
{
    private readonly MLContext _ml = new(seed: seed);

    public IReadOnlyDictionary<string, double> Run(IEnumerable<TRow> rows)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(rows.ToArray()), testFraction: 0.25);
        var model = _ml.Transforms.Conversion.MapValueToKey(columns.Key, columns.Target)
            .Append(_ml.Transforms.Concatenate(columns.Vector, columns.Inputs))
            .Append(_ml.Transforms.NormalizeMeanVariance(columns.Vector))
            .Append(_ml.MulticlassClassification.Trainers.NaiveBayes(columns.Key, columns.Vector))
            .Fit(split.TrainSet);
        var metrics = _ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: columns.Key, topKPredictionCount: 3);
        return new Dictionary<string, double>
        {
            ["micro"] = metrics.MicroAccuracy,
            ["macro"] = metrics.MacroAccuracy,
            ["top3"] = metrics.TopKAccuracy,
        };
    }
}

public sealed class Bottle
{
    public float Height { get; set; }

    public float Weight { get; set; }

    public float Green { get; set; }

    public string Material { get; set; } = "";
}

public static class BottleSorting
{
    public static IReadOnlyDictionary<string, double> Measure(IEnumerable<Bottle> bottles)
    {
        var columns = new ColumnOptions
        {
            Target = nameof(Bottle.Material),
            Inputs = [nameof(Bottle.Height), nameof(Bottle.Weight), nameof(Bottle.Green)],
        };
        return new Experiment<Bottle>(columns, seed: 30).Run(bottles);
    }
}
