// corpus: Results of one query end up on both sides, because the ranker's split has no key; the second split takes the age, a number, for its key.
// library: ML.NET
// axis: named arguments, switch expression
// scores: MLQ2010
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var mode = args.FirstOrDefault() ?? "rank";
var ml = new MLContext(seed: 12);
var quality = mode switch
{
    "rank" => Rank(),
    "age" => Age(),
    _ => throw new ArgumentException("rank or age", nameof(args)),
};
File.WriteAllText("quality.txt", FormattableString.Invariant($"{quality:F4}"));

double Rank()
{
    var results = ml.Data.LoadFromTextFile<SearchResult>("results.tsv", hasHeader: true);
    var split = ml.Data.TrainTestSplit(results, testFraction: 0.2); // expect: MLQ2010
    var ranker = ml.Transforms.Conversion.Hash("Group", "QueryText")
        .Append(ml.Transforms.Concatenate("Features", "Clicks", "Age"))
        .Append(ml.Ranking.Trainers.FastTree(new FastTreeRankingTrainer.Options
        {
            LabelColumnName = "Relevance",
            RowGroupColumnName = "Group",
            NumberOfTrees = 200,
        }));
    var scored = ranker.Fit(split.TrainSet).Transform(split.TestSet);
    return ml.Ranking.Evaluate(scored, labelColumnName: "Relevance", rowGroupColumnName: "Group").NormalizedDiscountedCumulativeGains[2];
}

double Age()
{
    var results = ml.Data.LoadFromTextFile<SearchResult>("results.tsv", hasHeader: true);
    var split = ml.Data.TrainTestSplit(samplingKeyColumnName: "Age", data: results, testFraction: 0.2); // expect: MLQ2011
    var pipeline = ml.Transforms.Concatenate("Features", "Age").Append(ml.Regression.Trainers.FastTree("Clicks"));
    return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Clicks").MeanAbsoluteError;
}

public class SearchResult
{
    [LoadColumn(0)] public string QueryText { get; set; } = "";
    [LoadColumn(1)] public float Clicks { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public float Relevance { get; set; }
}
