// corpus: A ranking trainer learns from groups of results of one query, but the split tears the groups apart.
// library: ML.NET
// axis: named arguments
// scores: MLQ2010
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var results = ml.Data.LoadFromTextFile<SearchResult>("results.tsv");
var split = ml.Data.TrainTestSplit(data: results, seed: 3, testFraction: 0.2); // expect: MLQ2010

var ranker = ml.Ranking.Trainers.LightGbm(rowGroupColumnName: nameof(SearchResult.Query), labelColumnName: nameof(SearchResult.Relevance));
var scored = ranker.Fit(split.TrainSet).Transform(split.TestSet);
var metrics = ml.Ranking.Evaluate(scored, rowGroupColumnName: nameof(SearchResult.Query), labelColumnName: nameof(SearchResult.Relevance));
File.WriteAllText("ndcg.txt", string.Join(';', metrics.NormalizedDiscountedCumulativeGains)); // expect: MLQ1008

public sealed class SearchResult
{
    [LoadColumn(0)] public uint Relevance { get; set; }
    [LoadColumn(1), KeyType(5000)] public uint Query { get; set; }
    [LoadColumn(2, 21), VectorType(20)] public float[] Features { get; set; } = [];
}
