// corpus: Prepared rows are saved as text by the library, which writes tabs whatever the file is called, and read again as it wrote them.
// library: ML.NET
// axis: SaveAsText
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cookies;

public sealed class Batch
{
    [LoadColumn(0)] public float Butter { get; set; }

    [LoadColumn(1)] public float Sugar { get; set; }

    [LoadColumn(2)] public float Crunch { get; set; }
}

public static class Program
{
    private const string Prepared = "prepared.csv";

    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        Prepare(ml, args[0]);
        var rows = ml.Data.LoadFromTextFile<Batch>(Prepared, hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 1);
        var model = ml.Transforms.Concatenate("Features", nameof(Batch.Butter), nameof(Batch.Sugar))
            .Append(ml.Regression.Trainers.FastTree(nameof(Batch.Crunch)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Batch.Crunch));
        File.WriteAllText("cookies.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
    }

    private static void Prepare(MLContext ml, string raw)
    {
        var all = ml.Data.LoadFromTextFile<Batch>(raw, separatorChar: ';', hasHeader: true);
        var complete = ml.Data.FilterRowsByMissingValues(all, nameof(Batch.Butter), nameof(Batch.Sugar), nameof(Batch.Crunch));
        using var stream = File.Create(Prepared);
        ml.Data.SaveAsText(complete, stream, headerRow: true, schema: false);
    }
}
