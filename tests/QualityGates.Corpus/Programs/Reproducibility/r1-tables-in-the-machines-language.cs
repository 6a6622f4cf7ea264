// corpus: An experiment writes its metrics and reads its settings as the machine's language has it: rows by an extension, a learning rate from the environment, a threshold of the command line.
// library: ML.NET
// axis: extension methods, options
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churn;

public sealed record Settings(float Rate, double Share)
{
    public static Settings FromEnvironment() => new(
        float.Parse(Environment.GetEnvironmentVariable("CHURN_RATE") ?? "0.1"), // expect: MLQ1008
        double.Parse(Environment.GetEnvironmentVariable("CHURN_SHARE") ?? "0.2", CultureInfo.InvariantCulture));
}

public sealed class Customer
{
    [LoadColumn(0)] public bool Left { get; set; }

    [LoadColumn(1, 6)]
    [VectorType(6)]
    public float[] Features { get; set; } = [];
}

public static class MetricsTable
{
    public static string ToRow(this BinaryClassificationMetrics metrics) =>
        string.Join(",", metrics.Accuracy, metrics.AreaUnderRocCurve, metrics.F1Score); // expect: MLQ1008

    public static string ToStableRow(this BinaryClassificationMetrics metrics) =>
        FormattableString.Invariant($"{metrics.Accuracy},{metrics.AreaUnderRocCurve},{metrics.F1Score}");
}

public static class Program
{
    public static void Main()
    {
        var settings = Settings.FromEnvironment();
        var ml = new MLContext(seed: 90);
        var data = ml.Data.LoadFromTextFile<Customer>("churn.tsv");
        var parts = ml.Data.TrainTestSplit(data, settings.Share);
        var pipeline = ml.Transforms.NormalizeMinMax("Features")
            .Append(ml.BinaryClassification.Trainers.SgdCalibrated(nameof(Customer.Left), learningRate: settings.Rate));
        var metrics = ml.BinaryClassification.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Customer.Left));
        File.AppendAllText("metrics.csv", metrics.ToRow() + Environment.NewLine);
        File.AppendAllText("metrics-stable.csv", metrics.ToStableRow() + Environment.NewLine);
        Console.WriteLine($"accuracy {metrics.Accuracy:P2}");
    }
}
