// corpus: Rare frauds get a higher weight, which is made of the label and read by the trainer as a weight and not as a feature.
// library: ML.NET
// axis: class
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cards;

public sealed class Payment
{
    public float Amount { get; set; }

    public float Abroad { get; set; }

    public float PerDay { get; set; }

    public bool Fraud { get; set; }

    public float Weight { get; set; }
}

public sealed class FraudModel(float rare)
{
    private readonly MLContext _ml = new(seed: 16);

    public CalibratedBinaryClassificationMetrics Measure(string file)
    {
        var payments = Read(file);
        foreach (var payment in payments)
        {
            payment.Weight = payment.Fraud ? rare : 1f;
        }

        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(payments), testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Payment.Amount), nameof(Payment.Abroad), nameof(Payment.PerDay))
            .Append(_ml.BinaryClassification.Trainers.FastTree(
                labelColumnName: nameof(Payment.Fraud),
                exampleWeightColumnName: nameof(Payment.Weight)))
            .Fit(split.TrainSet);
        return _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Payment.Fraud));
    }

    private static List<Payment> Read(string file) => File.ReadLines(file).Skip(1).Select(line => line.Split(',')).Select(cells => new Payment
    {
        Amount = float.Parse(cells[0], CultureInfo.InvariantCulture),
        Abroad = float.Parse(cells[1], CultureInfo.InvariantCulture),
        PerDay = float.Parse(cells[2], CultureInfo.InvariantCulture),
        Fraud = cells[3] == "1",
    }).ToList();
}
