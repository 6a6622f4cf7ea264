// corpus: One class of predictions serves a calibrated and an uncalibrated model; only one of them fills the probability.
// library: ML.NET
// axis: console, two models
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Returns.Study;

public sealed class Parcel
{
    public float Weight { get; set; }

    public float Value { get; set; }

    public bool Returned { get; set; }
}

public sealed class Outcome
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }

    public float Probability { get; set; }
}

public sealed class Comparison
{
    private readonly MLContext context = new(seed: 4);

    public IReadOnlyList<BinaryClassificationMetrics> Run(IEnumerable<Parcel> parcels, Parcel example)
    {
        var split = context.Data.TrainTestSplit(context.Data.LoadFromEnumerable(parcels), testFraction: 0.2, seed: 4);
        var features = context.Transforms.Concatenate("Features", nameof(Parcel.Weight), nameof(Parcel.Value));

        var forest = features.Append(context.BinaryClassification.Trainers.FastForest(labelColumnName: nameof(Parcel.Returned))).Fit(split.TrainSet);
        var boosted = features.Append(context.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Parcel.Returned))).Fit(split.TrainSet);

        using var forestEngine = context.Model.CreatePredictionEngine<Parcel, Outcome>(forest);
        using var boostedEngine = context.Model.CreatePredictionEngine<Parcel, Outcome>(boosted);
        Console.WriteLine($"forest {forestEngine.Predict(example).Score:F2}, boosted {boostedEngine.Predict(example).Probability:P0}");

        return
        [
            context.BinaryClassification.EvaluateNonCalibrated(forest.Transform(split.TestSet), labelColumnName: nameof(Parcel.Returned)),
            context.BinaryClassification.Evaluate(boosted.Transform(split.TestSet), labelColumnName: nameof(Parcel.Returned)),
        ];
    }
}
