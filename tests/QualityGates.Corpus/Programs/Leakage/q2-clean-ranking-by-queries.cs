// corpus: Results of hotel searches are hashed by their search first; folds and split then keep each search in one part, which the ranker asks for as a key.
// library: ML.NET
// axis: class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Hotels;

public sealed class Hit
{
    [LoadColumn(0)] public string Search { get; set; } = "";

    [LoadColumn(1)] public float Price { get; set; }

    [LoadColumn(2)] public float Stars { get; set; }

    [LoadColumn(3)] public float Distance { get; set; }

    [LoadColumn(4)] public float Relevance { get; set; }
}

public sealed record RankingReport(IReadOnlyList<double> MeanOfFolds, IReadOnlyList<double> HeldOut);

public sealed class HotelRanking
{
    private const string Group = "SearchKey";
    private readonly MLContext _ml = new(seed: 50);

    public RankingReport Run(string file)
    {
        var hits = _ml.Data.LoadFromTextFile<Hit>(file, separatorChar: ',', hasHeader: true);
        var keyed = _ml.Transforms.Conversion.Hash(Group, nameof(Hit.Search), numberOfBits: 24).Fit(hits).Transform(hits);
        var split = _ml.Data.TrainTestSplit(keyed, testFraction: 0.2, samplingKeyColumnName: Group);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Hit.Price), nameof(Hit.Stars), nameof(Hit.Distance))
            .Append(_ml.Ranking.Trainers.FastTree(labelColumnName: nameof(Hit.Relevance), rowGroupColumnName: Group));

        var folds = _ml.Ranking.CrossValidate(
            split.TrainSet,
            pipeline,
            numberOfFolds: 4,
            labelColumnName: nameof(Hit.Relevance),
            rowGroupColumnName: Group);
        var gains = folds.Select(fold => fold.Metrics.NormalizedDiscountedCumulativeGains).ToList();
        var mean = Enumerable.Range(0, gains[0].Count).Select(place => gains.Average(gain => gain[place])).ToList();

        var scored = pipeline.Fit(split.TrainSet).Transform(split.TestSet);
        var metrics = _ml.Ranking.Evaluate(scored, labelColumnName: nameof(Hit.Relevance), rowGroupColumnName: Group);
        return new RankingReport(mean, metrics.NormalizedDiscountedCumulativeGains);
    }
}
