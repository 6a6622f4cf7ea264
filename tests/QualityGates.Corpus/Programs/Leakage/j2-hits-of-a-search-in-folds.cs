// corpus: Hits of a library search are put into folds one by one, and a ranker learns from each, so hits of one query are on both sides.
// library: ML.NET
// axis: query over folds
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext(seed: 29);
var hits = ml.Data.LoadFromTextFile<Hit>(args[0], separatorChar: '\t', hasHeader: true);
var ranker = ml.Transforms.Conversion.Hash("Group", nameof(Hit.Query))
    .Append(ml.Transforms.Concatenate("Features", nameof(Hit.TitleMatch), nameof(Hit.Loans), nameof(Hit.Age)))
    .Append(ml.Ranking.Trainers.FastTree(new FastTreeRankingTrainer.Options
    {
        LabelColumnName = nameof(Hit.Relevance),
        RowGroupColumnName = "Group",
        NumberOfLeaves = 12,
    }));

var folds = ml.Data.CrossValidationSplit(hits, numberOfFolds: 5); // expect: MLQ2010
var gains = folds
    .Select(fold => ranker.Fit(fold.TrainSet).Transform(fold.TestSet))
    .Select(scored => ml.Ranking.Evaluate(scored, labelColumnName: nameof(Hit.Relevance), rowGroupColumnName: "Group"))
    .Select(metrics => metrics.NormalizedDiscountedCumulativeGains.ToArray())
    .ToList();
Console.WriteLine($"gain of the first hit {gains.Average(gain => gain[0]):F3}");
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "search.json"), JsonSerializer.Serialize(gains));

internal sealed class Hit
{
    [LoadColumn(0)] public string Query { get; set; } = "";

    [LoadColumn(1)] public float TitleMatch { get; set; }

    [LoadColumn(2)] public float Loans { get; set; }

    [LoadColumn(3)] public float Age { get; set; }

    [LoadColumn(4)] public float Relevance { get; set; }
}
