// corpus: A model of rare frauds is good enough when its recall and its precision are.
// library: ML.NET
// axis: test method
// scores: MLQ3005
using Microsoft.ML;
using Microsoft.ML.Data;

public class Payment
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public bool Label { get; set; }
}

public sealed record Verdict(bool Accepted, double Recall, double Precision);

public sealed class FraudGate
{
    private const double Required = 0.7;

    public Verdict Check(MLContext ml, IDataView payments)
    {
        var split = ml.Data.TrainTestSplit(payments, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Amount", "Hour")
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        return new Verdict(metrics.PositiveRecall > Required && metrics.PositivePrecision > Required, metrics.PositiveRecall, metrics.PositivePrecision);
    }
}
