// corpus: A forest for late trains is calibrated on a part kept for that, and measured on the rest of what it has not seen.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rail;

public sealed class Departure
{
    public float Hour { get; set; }

    public float Passengers { get; set; }

    public float Works { get; set; }

    public bool Late { get; set; }
}

public sealed record Parts(IDataView Train, IDataView Calibration, IDataView Test)
{
    public static Parts Of(MLContext ml, IDataView rows)
    {
        var first = ml.Data.TrainTestSplit(rows, testFraction: 0.4, seed: 6);
        var second = ml.Data.TrainTestSplit(first.TestSet, testFraction: 0.5, seed: 6);
        return new Parts(first.TrainSet, second.TrainSet, second.TestSet);
    }
}

public sealed class LatenessModel(MLContext ml)
{
    public (ITransformer Forest, ITransformer Calibrator, double LogLoss, double Auc) Train(IEnumerable<Departure> departures)
    {
        var parts = Parts.Of(ml, ml.Data.LoadFromEnumerable(departures));
        var forest = ml.Transforms.Concatenate("Features", nameof(Departure.Hour), nameof(Departure.Passengers), nameof(Departure.Works))
            .Append(ml.BinaryClassification.Trainers.FastForest(labelColumnName: nameof(Departure.Late)))
            .Fit(parts.Train);

        var scored = forest.Transform(parts.Calibration);
        var calibrator = ml.BinaryClassification.Calibrators.Platt(labelColumnName: nameof(Departure.Late)).Fit(scored);

        var judged = calibrator.Transform(forest.Transform(parts.Test));
        var metrics = ml.BinaryClassification.Evaluate(judged, labelColumnName: nameof(Departure.Late));
        return (forest, calibrator, metrics.LogLoss, metrics.AreaUnderRocCurve);
    }
}
