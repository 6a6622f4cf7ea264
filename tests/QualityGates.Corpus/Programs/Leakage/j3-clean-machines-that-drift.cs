// corpus: A detector of odd machines is told which machine it looks at, and a ranking of spare parts which part: both are about these.
// library: ML.NET
// axis: library classes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Workshop;

public sealed class Sample
{
    [LoadColumn(0)] public float MachineId { get; set; }

    [LoadColumn(1)] public float Vibration { get; set; }

    [LoadColumn(2)] public float Temperature { get; set; }

    [LoadColumn(3)] public bool Faulty { get; set; }
}

public sealed class Offer
{
    [LoadColumn(0)] public string Query { get; set; } = "";

    [LoadColumn(1)] public float PartId { get; set; }

    [LoadColumn(2)] public float Price { get; set; }

    [LoadColumn(3)] public float Match { get; set; }

    [LoadColumn(4)] public float Grade { get; set; }
}

public sealed class DriftDetector(MLContext ml)
{
    public (ITransformer Model, AnomalyDetectionMetrics Metrics) Build(string file)
    {
        var samples = ml.Data.LoadFromTextFile<Sample>(file, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(samples, testFraction: 0.3, seed: 12);
        var model = ml.Transforms.Concatenate("Features", nameof(Sample.MachineId), nameof(Sample.Vibration), nameof(Sample.Temperature))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.AnomalyDetection.Trainers.RandomizedPca(rank: 2, oversampling: 1, seed: 12))
            .Fit(parts.TrainSet);
        return (model, ml.AnomalyDetection.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Sample.Faulty)));
    }
}

public sealed class PartRanking(MLContext ml)
{
    public (ITransformer Model, RankingMetrics Metrics) Build(string file)
    {
        var offers = ml.Data.LoadFromTextFile<Offer>(file, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(offers, testFraction: 0.2, samplingKeyColumnName: nameof(Offer.Query), seed: 12);
        var model = ml.Transforms.Conversion.MapValueToKey("GroupId", nameof(Offer.Query))
            .Append(ml.Transforms.Concatenate("Features", nameof(Offer.PartId), nameof(Offer.Price), nameof(Offer.Match)))
            .Append(ml.Ranking.Trainers.FastTree(labelColumnName: nameof(Offer.Grade)))
            .Fit(parts.TrainSet);
        return (model, ml.Ranking.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Offer.Grade)));
    }
}
