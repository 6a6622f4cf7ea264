// corpus: Metrics and predictions are written with the machine's decimal sign; JSON, invariant text and the console are fine.
// library: ML.NET
// axis: interpolation, ToString, StringBuilder, stream writer
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reports;

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(6);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Sale>(args[0], ',', true), 0.2);
        var model = ml.Transforms.Concatenate("Features", "Price", "Stock").Append(ml.Regression.Trainers.FastTree("Sold")).Fit(parts.TrainSet);
        var scored = model.Transform(parts.TestSet);
        var metrics = ml.Regression.Evaluate(scored, "Sold");
        Console.WriteLine($"R2 {metrics.RSquared}");
        Save(metrics, scored, ml, args[1]);
    }

    private static void Save(RegressionMetrics metrics, IDataView scored, MLContext ml, string folder)
    {
        File.WriteAllText(Path.Combine(folder, "r2.txt"), metrics.RSquared.ToString()); // expect: MLQ1008
        File.AppendAllText(Path.Combine(folder, "history.csv"), $"{metrics.MeanAbsoluteError},{metrics.RSquared}\n"); // expect: MLQ1008
        File.WriteAllText(Path.Combine(folder, "metrics.json"), JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));
        File.WriteAllText(Path.Combine(folder, "mae.txt"), FormattableString.Invariant($"{metrics.MeanAbsoluteError}"));

        using var writer = new StreamWriter(Path.Combine(folder, "predictions.csv"));
        writer.WriteLine("sold,score");
        foreach (var row in ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: true))
        {
            writer.WriteLine(row.Sold.ToString(CultureInfo.InvariantCulture) + "," + row.Score); // expect: MLQ1008
        }

        var text = new StringBuilder();
        text.Append("rmse=").Append(metrics.RootMeanSquaredError.ToString("F4")); // expect: MLQ1008
        File.WriteAllText(Path.Combine(folder, "rmse.txt"), text.ToString());
    }
}

internal sealed class Sale
{
    [LoadColumn(0)] public float Price { get; set; }
    [LoadColumn(1)] public float Stock { get; set; }
    [LoadColumn(2)] public float Sold { get; set; }
}

internal sealed class Scored
{
    public float Sold { get; set; }
    public float Score { get; set; }
}
