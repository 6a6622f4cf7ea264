// corpus: The seed of the split is drawn from a generator that has none itself.
// library: ML.NET
// axis: service
using Microsoft.ML;

namespace Hotels;

public sealed class Booking
{
    public float LeadDays { get; set; }

    public float Nights { get; set; }

    public float Guests { get; set; }

    public bool Cancelled { get; set; }
}

public sealed record BookingScores(double Auc, double F1, double LogLoss);

public sealed class CancellationService(MLContext ml)
{
    public (ITransformer Model, BookingScores Scores) Train(IEnumerable<Booking> bookings)
    {
        var rows = ml.Data.LoadFromEnumerable(bookings.ToList());
        var seed = new Random().Next(1, 100_000);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: seed); // expect: MLQ1004
        var model = ml.Transforms.Concatenate("Features", nameof(Booking.LeadDays), nameof(Booking.Nights), nameof(Booking.Guests))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Booking.Cancelled)))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Booking.Cancelled));
        return (model, new BookingScores(metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss));
    }
}
