// corpus: Parts of the data stand in a dictionary by name; the pipeline with its scaler is fitted on one and measured on another.
// library: ML.NET
// axis: enum keys, dictionary, lazy
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Docks;

internal enum PartOf
{
    Learning,
    Judging,
}

internal sealed class DataBook
{
    private readonly Lazy<IReadOnlyDictionary<PartOf, IDataView>> _parts;

    public DataBook(MLContext ml, string path) => _parts = new(() =>
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Crane>(path, hasHeader: true), 0.2, nameof(Crane.Dock));
        return new Dictionary<PartOf, IDataView> { [PartOf.Learning] = split.TrainSet, [PartOf.Judging] = split.TestSet };
    });

    public IDataView this[PartOf part] => _parts.Value[part];
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 2);
        var book = new DataBook(ml, args[0]);
        var model = ml.Transforms.Concatenate("Features", nameof(Crane.Load), nameof(Crane.Wind))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.LbfgsPoissonRegression(nameof(Crane.Minutes)))
            .Fit(book[PartOf.Learning]);
        var metrics = ml.Regression.Evaluate(model.Transform(book[PartOf.Judging]), nameof(Crane.Minutes));
        File.WriteAllText("cranes.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}

internal sealed class Crane
{
    [LoadColumn(0)] public string Dock { get; set; } = "";

    [LoadColumn(1)] public float Load { get; set; }

    [LoadColumn(2)] public float Wind { get; set; }

    [LoadColumn(3)] public float Minutes { get; set; }
}
