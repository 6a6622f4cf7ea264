// corpus: Options of a split decide too much: the key of the split is the label, the test part is the larger one, rows of a day are dealt at random, and a number of the row is a feature.
// library: ML.NET
// axis: options object, constants, three methods
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trips;

internal sealed class SplitOptions
{
    public double TestFraction { get; init; }

    public string? Key { get; init; }
}

internal sealed class Splitter(MLContext ml)
{
    public DataOperationsCatalog.TrainTestData ByLabel(IDataView rows) =>
        ml.Data.TrainTestSplit(rows, testFraction: 0.2, samplingKeyColumnName: nameof(Trip.Tipped));

    public DataOperationsCatalog.TrainTestData Large(IDataView rows)
    {
        const double fraction = 0.8;
        return ml.Data.TrainTestSplit(rows, fraction);
    }
}

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext(seed: 3);
        var rows = ml.Data.LoadFromTextFile<Trip>("trips.tsv", hasHeader: true);
        var splitter = new Splitter(ml);
        foreach (var parts in new[] { splitter.ByLabel(rows), splitter.Large(rows) }) // expect: MLQ2011 MLQ2013 MLQ2009
        {
            var model = ml.Transforms.Concatenate("Features", nameof(Trip.RowNumber), nameof(Trip.Miles), nameof(Trip.Riders)) // expect: MLQ2014
                .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Trip.Tipped)))
                .Fit(parts.TrainSet);
            var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Trip.Tipped));
            File.AppendAllText("trips.jsonl", JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve }) + "\n");
        }
    }
}

internal sealed class Trip
{
    [LoadColumn(0)] public float RowNumber { get; set; }

    [LoadColumn(1)] public DateTime Begin { get; set; }

    [LoadColumn(2)] public float Miles { get; set; }

    [LoadColumn(3)] public float Riders { get; set; }

    [LoadColumn(4)] public bool Tipped { get; set; }
}
