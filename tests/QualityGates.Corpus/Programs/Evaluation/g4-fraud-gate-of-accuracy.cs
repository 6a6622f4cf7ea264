// corpus: A gate lets a fraud model pass by its accuracy and by nothing else, though nearly all payments are honest.
// library: ML.NET
// axis: gate, exception
using Microsoft.ML;

namespace Payments;

public sealed class Payment
{
    public float Amount { get; set; }

    public float Hour { get; set; }

    public float Distance { get; set; }

    public bool Fraud { get; set; }
}

public sealed class FraudGate
{
    private const double Wanted = 0.97;
    private readonly MLContext _ml = new(seed: 44);

    public void Release(IReadOnlyList<Payment> payments, Stream target)
    {
        var view = _ml.Data.LoadFromEnumerable(payments);
        var split = _ml.Data.TrainTestSplit(view, testFraction: 0.3);
        var model = _ml.Transforms.Concatenate("Features", nameof(Payment.Amount), nameof(Payment.Hour), nameof(Payment.Distance))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Payment.Fraud)))
            .Fit(split.TrainSet);

        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Payment.Fraud)); // expect: MLQ3005
        if (metrics.Accuracy < Wanted)
        {
            throw new InvalidOperationException("The fraud model is not good enough to be released.");
        }

        _ml.Model.Save(model, split.TrainSet.Schema, target);
    }
}
