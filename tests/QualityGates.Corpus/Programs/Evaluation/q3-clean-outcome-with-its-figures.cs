// corpus: Training gives back the model together with its figures, and the caller looks at them before it keeps the model.
// library: ML.NET
// axis: record with model and metrics, deconstruction
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Returns;

public sealed class Order
{
    [LoadColumn(0)] public float Items { get; set; }

    [LoadColumn(1)] public float Total { get; set; }

    [LoadColumn(2)] public string Size { get; set; } = "";

    [LoadColumn(3)] public bool SentBack { get; set; }
}

public sealed record Outcome(ITransformer Model, CalibratedBinaryClassificationMetrics Metrics);

public static class OrderTraining
{
    public static Outcome Train(MLContext ml, IDataView orders)
    {
        var parts = ml.Data.TrainTestSplit(orders, testFraction: 0.2, seed: 1);
        var model = ml.Transforms.Categorical.OneHotHashEncoding("Size")
            .Append(ml.Transforms.Concatenate("Features", "Size", "Items", "Total"))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "SentBack"))
            .Fit(parts.TrainSet);
        return new Outcome(model, ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), "SentBack"));
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var orders = ml.Data.LoadFromTextFile<Order>(args[0], separatorChar: ';', hasHeader: true);
        var (model, metrics) = OrderTraining.Train(ml, orders);
        var good = metrics switch
        {
            { AreaUnderPrecisionRecallCurve: < 0.3 } => false,
            { LogLossReduction: <= 0 } => false,
            _ => true,
        };
        File.WriteAllText("returns.json", JsonSerializer.Serialize(new { good, metrics.F1Score, metrics.LogLoss }));
        if (good)
        {
            ml.Model.Save(model, orders.Schema, "returns.zip");
        }
    }
}
