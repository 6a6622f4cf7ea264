// corpus: The default settings of a training of hotel cancellations take their seed from the time stamp of the stopwatch.
// library: ML.NET
// axis: record of settings with a default
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Hotels;

public sealed record RunSettings(int Seed, double TestFraction, int Trees)
{
    public static RunSettings Default { get; } = new((int)(Stopwatch.GetTimestamp() % int.MaxValue), 0.25, 120);
}

public sealed class Booking
{
    [LoadColumn(0)] public float Nights { get; set; }

    [LoadColumn(1)] public float Guests { get; set; }

    [LoadColumn(2)] public float LeadDays { get; set; }

    [LoadColumn(3), ColumnName("Label")] public bool Cancelled { get; set; }
}

public sealed class CancellationStudy
{
    private readonly MLContext _ml;
    private readonly RunSettings _settings;

    public CancellationStudy(RunSettings? settings = null)
    {
        _settings = settings ?? RunSettings.Default;
        _ml = new MLContext(_settings.Seed); // expect: MLQ1004
    }

    public CalibratedBinaryClassificationMetrics Run(string file)
    {
        var bookings = _ml.Data.LoadFromTextFile<Booking>(file, separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(bookings, _settings.TestFraction);
        var model = _ml.Transforms.Concatenate("Features", nameof(Booking.Nights), nameof(Booking.Guests), nameof(Booking.LeadDays))
            .Append(_ml.BinaryClassification.Trainers.FastTree(numberOfTrees: _settings.Trees))
            .Fit(split.TrainSet);
        return _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var metrics = new CancellationStudy().Run(args[0]);
        using var writer = File.CreateText(args[1]);
        writer.WriteLine(FormattableString.Invariant($"auc={metrics.AreaUnderRocCurve:F4}"));
        writer.WriteLine(FormattableString.Invariant($"f1={metrics.F1Score:F4}"));
        writer.WriteLine(FormattableString.Invariant($"logloss={metrics.LogLoss:F4}"));
    }
}
