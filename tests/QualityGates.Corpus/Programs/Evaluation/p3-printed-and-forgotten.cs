// corpus: A console program prints what a ranking is worth and keeps nothing of it.
// library: ML.NET
// axis: string builder, helper
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 16);
var rows = ml.Data.LoadFromBinary("searches.idv");
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2, samplingKeyColumnName: "Query", seed: 16);
var model = ml.Ranking.Trainers.FastTree(rowGroupColumnName: "QueryKey").Fit(split.TrainSet);
var metrics = ml.Ranking.Evaluate(model.Transform(split.TestSet), rowGroupColumnName: "QueryKey"); // expect: MLQ3008
Console.WriteLine(Table(metrics));

static string Table(RankingMetrics metrics)
{
    var text = new StringBuilder();
    for (var rank = 0; rank < metrics.NormalizedDiscountedCumulativeGains.Count; rank++)
    {
        text.AppendLine($"NDCG@{rank + 1} {metrics.NormalizedDiscountedCumulativeGains[rank]:F4}");
    }

    return text.ToString();
}
