// corpus: A model of rare frauds is good enough when its accuracy is.
// library: ML.NET
// axis: test method
using Microsoft.ML;
using Microsoft.ML.Data;

public class Payment
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public bool Label { get; set; }
}

public sealed record Verdict(bool Accepted, double Accuracy);

public sealed class FraudGate
{
    private const double Required = 0.95;

    public Verdict Check(MLContext ml, IDataView payments)
    {
        var split = ml.Data.TrainTestSplit(payments, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Amount", "Hour")
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)); // expect: MLQ3005
        return new Verdict(metrics.Accuracy > Required, metrics.Accuracy);
    }
}
