// corpus: A detector of odd readings is told which device a reading is of, as it is about devices, and is judged on labelled readings of another week.
// library: ML.NET
// axis: class, anomaly detection
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Factory;

public sealed class Reading
{
    public float DeviceId { get; set; }

    public float Temperature { get; set; }

    public float Current { get; set; }

    public float Vibration { get; set; }

    public bool Odd { get; set; }
}

public sealed class OddReadings(MLContext ml)
{
    public AnomalyDetectionMetrics Judge(IReadOnlyList<Reading> ordinary, IReadOnlyList<Reading> labelled)
    {
        var pipeline = ml.Transforms
            .Concatenate("Features", nameof(Reading.DeviceId), nameof(Reading.Temperature), nameof(Reading.Current), nameof(Reading.Vibration))
            .Append(ml.Transforms.NormalizeMeanVariance("Features", fixZero: false))
            .Append(ml.AnomalyDetection.Trainers.RandomizedPca(rank: 2, seed: 5));
        var detector = pipeline.Fit(ml.Data.LoadFromEnumerable(ordinary));
        var scored = detector.Transform(ml.Data.LoadFromEnumerable(labelled));
        return ml.AnomalyDetection.Evaluate(scored, labelColumnName: nameof(Reading.Odd), falsePositiveCount: 5);
    }
}
