// corpus: Predictions are read through a generic helper; one class asks a regression for its own name, one a clustering for a score of another name.
// library: ML.NET
// axis: generic, helper, inheritance
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Trip
{
    [LoadColumn(0)] public float Kilometres { get; set; }
    [LoadColumn(1)] public float Minutes { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
}

public class Answer
{
    [NoColumn] public DateTime At { get; set; }
}

public sealed class FareAnswer : Answer
{
    public float PredictedFare { get; set; } // expect: MLQ6006
}

public sealed class GroupAnswer : Answer
{
    [ColumnName("PredictedLabel")] public uint Group { get; set; }

    [ColumnName("Distances")] public float[] Distances { get; set; } = []; // expect: MLQ6006
}

public sealed class Taxi
{
    private readonly MLContext _ml = new(seed: 3);

    private IEstimator<ITransformer> Features() =>
        _ml.Transforms.Concatenate("Features", nameof(Trip.Kilometres), nameof(Trip.Minutes))
            .Append(_ml.Transforms.NormalizeMeanVariance("Features"));

    public (FareAnswer Fare, GroupAnswer Group) Ask(string path, Trip trip)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Trip>(path, separatorChar: ','), testFraction: 0.2);
        var fares = Features()
            .Append(_ml.Regression.Trainers.LbfgsPoissonRegression(labelColumnName: nameof(Trip.Fare)))
            .Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(fares.Transform(split.TestSet), labelColumnName: nameof(Trip.Fare));
        File.WriteAllText("fare.txt", FormattableString.Invariant($"rmse {metrics.RootMeanSquaredError:F3}, mae {metrics.MeanAbsoluteError:F3}"));

        var groups = Features().AppendCacheCheckpoint(_ml).Append(_ml.Clustering.Trainers.KMeans(numberOfClusters: 8)).Fit(split.TrainSet);
        var clusters = _ml.Clustering.Evaluate(groups.Transform(split.TestSet));
        File.AppendAllText("fare.txt", FormattableString.Invariant($"distance {clusters.AverageDistance:F3}"));
        return (Single<FareAnswer>(fares, trip), Single<GroupAnswer>(groups, trip));
    }

    private T Single<T>(ITransformer model, Trip trip)
        where T : Answer, new()
    {
        using var engine = _ml.Model.CreatePredictionEngine<Trip, T>(model);
        var answer = engine.Predict(trip);
        answer.At = DateTime.UtcNow;
        return answer;
    }
}
