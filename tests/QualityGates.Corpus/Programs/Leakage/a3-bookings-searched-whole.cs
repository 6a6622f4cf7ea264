// corpus: Each night a service searches over all bookings and judges the winner on the part it had divided off; of the long stays it judges on the very rows of the search.
// library: ML.NET AutoML
// axis: service, options
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Hotel;

public sealed class Booking
{
    public string Market { get; set; } = "";

    public float LeadTime { get; set; }

    public float Nights { get; set; }

    public float Guests { get; set; }

    public float Rate { get; set; }

    public bool Cancelled { get; set; }
}

public sealed record SearchOptions(uint Seconds, double TestShare);

public sealed class NightlySearch(SearchOptions options)
{
    private readonly MLContext _ml = new(seed: 41);

    public BinaryClassificationMetrics Cancellations(IReadOnlyCollection<Booking> bookings)
    {
        var rows = _ml.Data.LoadFromEnumerable(bookings);
        var parts = _ml.Data.TrainTestSplit(rows, options.TestShare);
        var experiment = _ml.Auto().CreateBinaryClassificationExperiment(options.Seconds);
        var best = experiment.Execute(rows, labelColumnName: nameof(Booking.Cancelled)).BestRun; // expect: MLQ2015
        Console.WriteLine($"{best.TrainerName} after {best.RuntimeInSeconds:F0} s");
        return _ml.BinaryClassification.EvaluateNonCalibrated(best.Model.Transform(parts.TestSet), nameof(Booking.Cancelled));
    }

    public RegressionMetrics LongStays(IReadOnlyCollection<Booking> bookings)
    {
        var stays = _ml.Data.LoadFromEnumerable(bookings.Where(booking => booking.Nights >= 7).ToList());
        var search = _ml.Auto().CreateRegressionExperiment(new RegressionExperimentSettings
        {
            MaxExperimentTimeInSeconds = options.Seconds,
            OptimizingMetric = RegressionMetric.MeanAbsoluteError,
        });
        var result = search.Execute(stays, nameof(Booking.Rate)); // expect: MLQ2015
        var priced = result.BestRun.Model.Transform(stays);
        return _ml.Regression.Evaluate(priced, nameof(Booking.Rate));
    }
}
