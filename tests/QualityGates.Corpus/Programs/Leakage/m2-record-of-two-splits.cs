// corpus: A record of data parts takes its train part from one split and its test part from another of the same rows.
// library: ML.NET
// axis: record, static factory
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ferries;

internal sealed record DataParts(IDataView Train, IDataView Test)
{
    public static DataParts From(MLContext ml, IDataView all)
    {
        var large = ml.Data.TrainTestSplit(all, testFraction: 0.3, seed: 10);
        var small = ml.Data.TrainTestSplit(all, testFraction: 0.1, seed: 20);
        return new DataParts(large.TrainSet, small.TestSet);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 10);
        var parts = DataParts.From(ml, ml.Data.LoadFromTextFile<Crossing>(args[0], hasHeader: true));
        var model = Pipeline(ml).Fit(parts.Train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.Test), nameof(Crossing.Late)); // expect: MLQ2004
        File.WriteAllText("crossings.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
    }

    private static IEstimator<ITransformer> Pipeline(MLContext ml) => ml.Transforms
        .Concatenate("Features", nameof(Crossing.Wind), nameof(Crossing.Load))
        .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Crossing.Late)));
}

internal sealed class Crossing
{
    [LoadColumn(0)] public float Wind { get; set; }

    [LoadColumn(1)] public float Load { get; set; }

    [LoadColumn(2)] public bool Late { get; set; }
}
