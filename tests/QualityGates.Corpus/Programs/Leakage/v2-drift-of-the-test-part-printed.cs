// corpus: Mean and deviation of both parts are compared to see whether they drifted; what is scaled is scaled by the train part.
// library: ML.NET
// axis: statistic that is only printed, silence of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sensors;

public sealed class Reading
{
    public float Heat { get; set; }
    public float Load { get; set; }
    public bool Failed { get; set; }
}

public sealed class FailureStudy(MLContext ml)
{
    public double Run(List<Reading> past, List<Reading> later)
    {
        var mean = past.Average(reading => reading.Heat);
        var laterMean = later.Average(reading => reading.Heat);
        Console.WriteLine($"heat: {mean:F1} in the past, {laterMean:F1} later");

        List<Reading> Centred(List<Reading> readings) =>
            [.. readings.Select(reading => new Reading { Heat = reading.Heat - mean, Load = reading.Load, Failed = reading.Failed })];

        var model = ml.Transforms.Concatenate("Features", "Heat", "Load")
            .Append(ml.BinaryClassification.Trainers.FastTree("Failed"))
            .Fit(ml.Data.LoadFromEnumerable(Centred(past)));
        var scored = model.Transform(ml.Data.LoadFromEnumerable(Centred(later)));
        return ml.BinaryClassification.Evaluate(scored, "Failed").AreaUnderPrecisionRecallCurve;
    }
}
