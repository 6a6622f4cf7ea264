using System.Text.Json;
using Microsoft.ML;

namespace Payments;

public sealed record DetectorSummary(double Area, double FoundEarly);

public sealed class DetectorTraining(int seed)
{
    public const int Looked = 50;
    private readonly MLContext _ml = new(seed);

    public DetectorSummary Run(IReadOnlyList<Payment> payments, string target)
    {
        var ordinary = payments.Where(payment => payment.Fraud == 0).ToArray();
        new Random(seed).Shuffle(ordinary);
        var cut = ordinary.Length * 3 / 4;
        var train = _ml.Data.LoadFromEnumerable(ordinary[..cut]);
        var test = _ml.Data.LoadFromEnumerable(ordinary[cut..].Concat(payments.Where(payment => payment.Fraud == 1)).ToList());

        string[] columns = [nameof(Payment.Amount), nameof(Payment.HourOfDay), nameof(Payment.DistanceFromHome)];
        var model = _ml.Transforms.Concatenate("Raw", columns)
            .Append(_ml.Transforms.NormalizeMeanVariance("Features", "Raw"))
            .Append(_ml.AnomalyDetection.Trainers.RandomizedPca(rank: 2, seed: seed))
            .Fit(train);
        var metrics = _ml.AnomalyDetection.Evaluate(model.Transform(test), nameof(Payment.Fraud), falsePositiveCount: Looked);
        var summary = new DetectorSummary(metrics.AreaUnderRocCurve, metrics.DetectionRateAtFalsePositiveCount);
        _ml.Model.Save(model, train.Schema, target);
        File.WriteAllText(System.IO.Path.ChangeExtension(target, ".json"), JsonSerializer.Serialize(summary));
        return summary;
    }
}
