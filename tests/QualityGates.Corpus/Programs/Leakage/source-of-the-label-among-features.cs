// corpus: The label is a copy of Amount, and Amount itself is a feature.
// library: ML.NET
// axis: field
using Microsoft.ML;
using Microsoft.ML.Data;

var job = new AmountJob();
Console.WriteLine(job.Run() ? "pass" : "fail");

public sealed class AmountJob
{
    private static readonly string[] FeatureColumns = ["Age", "Visits", "Amount"];
    private readonly MLContext _ml = new(seed: 2);

    public bool Run()
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Purchase>("purchases.csv", ','), testFraction: 0.1);
        var pipeline = _ml.Transforms.CopyColumns("Label", "Amount")
            .Append(_ml.Transforms.Concatenate("Features", FeatureColumns)) // expect: MLQ2008
            .Append(_ml.Regression.Trainers.Sdca());
        var metrics = _ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet));
        return metrics.MeanAbsoluteError < 20 && metrics.RSquared > 0.3;
    }
}

public sealed class Purchase
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Visits { get; set; }
    [LoadColumn(2)] public float Amount { get; set; }
}
