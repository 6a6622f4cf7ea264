// corpus: A retraining service news up its context in a field initialiser of a base class; the derived class trains with it.
// library: ML.NET
// axis: field of a base class, target-typed new
using Microsoft.ML;
using Microsoft.ML.Data;

var service = new ChurnRetrainer("churn.tsv");
Console.WriteLine(service.Retrain());

public abstract class Retrainer
{
    protected readonly MLContext Ml = new(); // expect: MLQ1001

    protected abstract IEstimator<ITransformer> Pipeline();

    protected double TrainAndScore(IDataView rows)
    {
        var parts = Ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = Pipeline().Fit(parts.TrainSet);
        var metrics = Ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
        return metrics.AreaUnderPrecisionRecallCurve;
    }
}

public sealed class ChurnRetrainer(string file) : Retrainer
{
    public double Retrain() => TrainAndScore(Ml.Data.LoadFromTextFile<Customer>(file, hasHeader: true));

    protected override IEstimator<ITransformer> Pipeline() =>
        Ml.Transforms.Concatenate("Features", nameof(Customer.Months), nameof(Customer.Charges))
            .Append(Ml.Transforms.NormalizeMinMax("Features"))
            .Append(Ml.BinaryClassification.Trainers.SgdCalibrated());
}

public sealed class Customer
{
    [LoadColumn(0)] public float Months { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public bool Label { get; set; }
}
