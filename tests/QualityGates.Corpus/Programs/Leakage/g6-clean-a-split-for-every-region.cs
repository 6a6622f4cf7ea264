// corpus: Every region has rows, a split and a model of its own in dictionaries; a model always meets the test part of its own region, which is right.
// library: ML.NET
// axis: dictionaries
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Grid;

public sealed class Hour
{
    public string Region { get; set; } = "";

    public float Cold { get; set; }

    public float Industry { get; set; }

    public float Load { get; set; }
}

public sealed class RegionalModels(MLContext ml)
{
    private readonly Dictionary<string, DataOperationsCatalog.TrainTestData> _splits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ITransformer> _models = new(StringComparer.Ordinal);

    public void Divide(IEnumerable<Hour> hours)
    {
        foreach (var region in hours.GroupBy(h => h.Region))
        {
            _splits[region.Key] = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(region.ToList()), 0.25);
        }
    }

    public void Train()
    {
        foreach (var (region, split) in _splits)
        {
            _models[region] = ml.Transforms
                .Concatenate("Features", nameof(Hour.Cold), nameof(Hour.Industry))
                .Append(ml.Regression.Trainers.FastTree(nameof(Hour.Load), numberOfTrees: 60))
                .Fit(split.TrainSet);
        }
    }

    public IEnumerable<(string Region, RegressionMetrics Metrics)> Judge() =>
        from pair in _models
        orderby pair.Key
        let scored = pair.Value.Transform(_splits[pair.Key].TestSet)
        select (pair.Key, ml.Regression.Evaluate(scored, nameof(Hour.Load)));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var hours = File.ReadLines(args[0])
            .Skip(1)
            .Select(l => l.Split(','))
            .Select(c => new Hour { Region = c[0], Cold = Number(c[1]), Industry = Number(c[2]), Load = Number(c[3]) })
            .ToList();

        var models = new RegionalModels(new MLContext(seed: 15));
        models.Divide(hours);
        models.Train();
        foreach (var (region, metrics) in models.Judge())
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{region}: MAE {metrics.MeanAbsoluteError:F1} MW, RMSE {metrics.RootMeanSquaredError:F1} MW, R2 {metrics.RSquared:F2}"));
        }
    }

    private static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);
}
