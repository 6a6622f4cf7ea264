// corpus: Importance on the train part stands beside that on the test part, so that features which are only learned by heart can be seen.
// library: ML.NET
// axis: library class, dictionary
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Hotels;

public sealed class Stay
{
    [LoadColumn(0)] public float Nights { get; set; }

    [LoadColumn(1)] public float Guests { get; set; }

    [LoadColumn(2)] public float Lead { get; set; }

    [LoadColumn(3)] public bool Cancelled { get; set; }
}

public sealed record Driver(string Feature, double Learned, double Held)
{
    public double ByHeart => Math.Abs(Learned) - Math.Abs(Held);
}

public sealed class CancellationStudy(MLContext ml)
{
    public IReadOnlyList<Driver> Drivers { get; private set; } = [];

    public BinaryClassificationMetrics Run(string file)
    {
        var stays = ml.Data.LoadFromTextFile<Stay>(file, separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(stays, testFraction: 0.25, seed: 70);
        ITransformer model = ml.Transforms.Concatenate("Features", nameof(Stay.Nights), nameof(Stay.Guests), nameof(Stay.Lead))
            .Append(ml.BinaryClassification.Trainers.FastForest(labelColumnName: nameof(Stay.Cancelled)))
            .Fit(parts.TrainSet);

        var learned = Importance(model, parts.TrainSet);
        var held = Importance(model, parts.TestSet);
        Drivers = learned.Keys
            .Select(feature => new Driver(feature, learned[feature], held[feature]))
            .OrderByDescending(driver => driver.ByHeart)
            .ToList();
        return ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), nameof(Stay.Cancelled));
    }

    private Dictionary<string, double> Importance(ITransformer model, IDataView rows)
    {
        var importance = ml.BinaryClassification.PermutationFeatureImportanceNonCalibrated(
            model, model.Transform(rows), labelColumnName: nameof(Stay.Cancelled), permutationCount: 5);
        return importance.ToDictionary(pair => pair.Key, pair => pair.Value.AreaUnderRocCurve.Mean);
    }
}
