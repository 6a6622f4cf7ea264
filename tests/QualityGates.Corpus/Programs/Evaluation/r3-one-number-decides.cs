// corpus: Accuracy alone decides whether a detector of fraud goes out, and R² alone whether a model of prices does.
// library: ML.NET
// axis: properties, conditions, records
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Verdicts;

public sealed record Verdict(string Model, double Score, bool Accepted);

public sealed class Gate(MLContext ml)
{
    public Verdict Fraud(ITransformer model, IDataView test)
    {
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), "Fraud"); // expect: MLQ3005
        return new Verdict("fraud", metrics.Accuracy, metrics.Accuracy >= 0.95);
    }

    public Verdict Price(ITransformer model, IDataView test)
    {
        var r2 = ml.Regression.Evaluate(model.Transform(test), "Price").RSquared; // expect: MLQ3005
        return new Verdict("price", r2, r2 >= 0.8);
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        var gate = new Gate(ml);
        var frauds = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Payment>("payments.csv", ',', hasHeader: true));
        var detector = ml.Transforms.Concatenate("Features", "Amount", "Hour").Append(ml.BinaryClassification.Trainers.FastTree("Fraud")).Fit(frauds.TrainSet);
        var prices = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv", ',', hasHeader: true));
        var model = ml.Transforms.Concatenate("Features", "Rooms", "Area").Append(ml.Regression.Trainers.FastTree("Price")).Fit(prices.TrainSet);
        foreach (var verdict in new[] { gate.Fraud(detector, frauds.TestSet), gate.Price(model, prices.TestSet) })
        {
            File.AppendAllText("verdicts.txt", FormattableString.Invariant($"{verdict.Model} {verdict.Score} {verdict.Accepted}\n"));
        }
    }
}

public sealed class Payment
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public bool Fraud { get; set; }
}

public sealed class House
{
    [LoadColumn(0)] public float Rooms { get; set; }
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
