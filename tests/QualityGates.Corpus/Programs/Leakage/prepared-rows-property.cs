// corpus: A property fits the one-hot and scaling steps on all customers each time it is read; the split reads it.
// library: ML.NET
// axis: property
using Microsoft.ML;
using Microsoft.ML.Data;

var study = new ChurnStudy("customers.csv");
Console.WriteLine(study.Passes() ? "deploy" : "keep the old model");

public sealed class ChurnStudy
{
    private readonly MLContext _ml = new(seed: 21);
    private readonly IDataView _customers;

    public ChurnStudy(string path) => _customers = _ml.Data.LoadFromTextFile<Customer>(path, separatorChar: ',', hasHeader: true);

    private IEstimator<ITransformer> Steps => _ml.Transforms.Concatenate("Numbers", nameof(Customer.Tenure), nameof(Customer.Charges))
        .Append(_ml.Transforms.NormalizeMinMax("Numbers"))
        .Append(_ml.Transforms.Concatenate("Features", "Numbers"));

    private IDataView Prepared => Steps.Fit(_customers).Transform(_customers);

    public bool Passes()
    {
        var split = _ml.Data.TrainTestSplit(Prepared, testFraction: 0.2); // expect: MLQ2001
        var model = _ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Customer.Churned)).Fit(split.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Customer.Churned));
        return metrics.AreaUnderRocCurve > 0.8 && metrics.F1Score > 0.55;
    }
}

public sealed class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public bool Churned { get; set; }
}
