// corpus: Results of one query fall into both parts of a split, from which a ranker learns and is measured.
// library: ML.NET
// axis: ranking
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Intranet;

public sealed class Hit
{
    [LoadColumn(0)] public uint Label { get; set; }
    [LoadColumn(1), KeyType(100000)] public uint Query { get; set; }
    [LoadColumn(2, 40), VectorType(39)] public float[] Features { get; set; } = [];
}

public sealed class RankTrainer(MLContext ml)
{
    public IReadOnlyList<double> Train(string path)
    {
        var hits = ml.Data.LoadFromTextFile<Hit>(path, separatorChar: '\t', hasHeader: false);
        var split = ml.Data.TrainTestSplit(hits, testFraction: 0.2); // expect: MLQ2010
        var model = ml.Ranking.Trainers.LightGbm(rowGroupColumnName: nameof(Hit.Query)).Fit(split.TrainSet);
        return ml.Ranking.Evaluate(model.Transform(split.TestSet), rowGroupColumnName: nameof(Hit.Query)).NormalizedDiscountedCumulativeGains;
    }
}
