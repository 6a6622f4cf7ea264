// corpus: The trainer learns "Churned"; the evaluation reads its default "Label", which is another column of the rows.
// library: ML.NET
// axis: partial class, constants
using Microsoft.ML;
using Microsoft.ML.Data;

new Study().Run();

internal sealed partial class Study
{
    private const string Target = nameof(Customer.Churned);

    public void Run()
    {
        var rows = _ml.Data.LoadFromTextFile<Customer>("customers.csv", ',', true);
        var split = _ml.Data.TrainTestSplit(rows, 0.2);
        var model = Estimator().Fit(split.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)); // expect: MLQ3004
        File.WriteAllText("customers.txt", $"{metrics.F1Score} {metrics.AreaUnderRocCurve}"); // expect: MLQ1008
    }
}

internal sealed partial class Study
{
    private readonly MLContext _ml = new(seed: 4);

    private IEstimator<ITransformer> Estimator() =>
        _ml.Transforms.Concatenate("Features", "Months", "Bill").Append(_ml.BinaryClassification.Trainers.SdcaLogisticRegression(Target));
}

internal sealed class Customer
{
    [LoadColumn(0)] public float Months { get; set; }
    [LoadColumn(1)] public float Bill { get; set; }
    [LoadColumn(2)] public bool Churned { get; set; }
    [LoadColumn(3)] public bool Label { get; set; }
}
