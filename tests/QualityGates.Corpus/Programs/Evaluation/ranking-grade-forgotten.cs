// corpus: The ranker learns the column Grade, its evaluator still reads Label.
// library: ML.NET
// axis: extension wrapper, records
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var train = ml.Data.LoadFromTextFile<Offer>("offers-2023.tsv");
var test = ml.Data.LoadFromTextFile<Offer>("offers-2024.tsv");
var ranker = ml.OfferRanker().Fit(train);
RankingMetrics metrics = ml.Ranking.Evaluate(ranker.Transform(test), rowGroupColumnName: "Query"); // expect: MLQ3004
Environment.ExitCode = metrics.NormalizedDiscountedCumulativeGains[2] > 0.6 ? 0 : 1;

internal static class Rankers
{
    public static IEstimator<ITransformer> OfferRanker(this MLContext ml) =>
        ml.Transforms.Conversion.MapValueToKey("Query")
            .Append(ml.Transforms.Concatenate("Features", "Price", "Stars"))
            .Append(ml.Ranking.Trainers.LightGbm(labelColumnName: "Grade", rowGroupColumnName: "Query"));
}

public record Offer
{
    [LoadColumn(0)] public string Query { get; set; } = "";
    [LoadColumn(1)] public float Price { get; set; }
    [LoadColumn(2)] public float Stars { get; set; }
    [LoadColumn(3)] public float Grade { get; set; }
}
