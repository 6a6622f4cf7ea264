// corpus: The trainer was told its label, the evaluation and the importance were not.
// library: ML.NET
// axis: default name, constant
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Fares;

public sealed class Trip
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Minutes { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
}

public sealed class FareTraining
{
    private const string Target = nameof(Trip.Fare);
    private readonly MLContext _ml = new(seed: 5);

    public double Train(string path)
    {
        var trips = _ml.Data.LoadFromTextFile<Trip>(path, separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(trips, testFraction: 0.2);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Trip.Distance), nameof(Trip.Minutes))
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: Target));
        var model = pipeline.Fit(split.TrainSet);
        var scored = model.Transform(split.TestSet);
        var metrics = _ml.Regression.Evaluate(scored); // expect: MLQ3004
        return metrics.MeanAbsoluteError;
    }

    public IEnumerable<string> Important(IDataView trips)
    {
        var split = _ml.Data.TrainTestSplit(trips, testFraction: 0.2);
        var trainer = _ml.Regression.Trainers.LightGbm(labelColumnName: Target);
        ITransformer model = trainer.Fit(split.TrainSet);
        var importance = _ml.Regression.PermutationFeatureImportance(model, model.Transform(split.TestSet)); // expect: MLQ3004
        return importance.OrderBy(entry => entry.Value.RSquared.Mean).Select(entry => entry.Key);
    }
}
