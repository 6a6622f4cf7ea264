// corpus: Queries stay whole: the text of the query is the sampling key of the split.
// library: ML.NET
// axis: named arguments
// scores: MLQ2010 MLQ2014
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var hits = ml.Data.LoadFromTextFile<Hit>("hits.tsv");
var split = ml.Data.TrainTestSplit(hits, testFraction: 0.2, samplingKeyColumnName: nameof(Hit.QueryText));

var pipeline = ml.Transforms.Conversion.MapValueToKey("Query", nameof(Hit.QueryText))
    .Append(ml.Ranking.Trainers.FastTree(labelColumnName: nameof(Hit.Relevance), rowGroupColumnName: "Query"));
var metrics = ml.Ranking.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Hit.Relevance), "Query");
var ndcg = metrics.NormalizedDiscountedCumulativeGains;
return ndcg[0] > 0.5 && ndcg[^1] > 0.6 ? 0 : 1;

public sealed class Hit
{
    [LoadColumn(0)] public uint Relevance { get; set; }
    [LoadColumn(1)] public string QueryText { get; set; } = "";
    [LoadColumn(2, 11), VectorType(10)] public float[] Features { get; set; } = [];
}
