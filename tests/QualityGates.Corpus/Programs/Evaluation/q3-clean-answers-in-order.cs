// corpus: Answers are ranked within their questions; split, trainer and evaluation agree about label and group.
// library: ML.NET
// axis: ranking
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 29);
var answers = ml.Data.LoadFromTextFile<Answer>(args[0], separatorChar: '\t', hasHeader: true);
var keyed = ml.Transforms.Conversion.Hash("GroupId", nameof(Answer.Question)).Fit(answers).Transform(answers);
var split = ml.Data.TrainTestSplit(keyed, testFraction: 0.2, samplingKeyColumnName: "GroupId");

var model = ml.Transforms.Concatenate("Features", nameof(Answer.Overlap), nameof(Answer.Length), nameof(Answer.Votes))
    .Append(ml.Ranking.Trainers.FastTree(labelColumnName: nameof(Answer.Grade), rowGroupColumnName: "GroupId"))
    .Fit(split.TrainSet);
var metrics = ml.Ranking.Evaluate(model.Transform(split.TestSet), new RankingEvaluatorOptions { DcgTruncationLevel = 5 }, labelColumnName: nameof(Answer.Grade));
var gains = metrics.NormalizedDiscountedCumulativeGains;
File.WriteAllText("answers.json", JsonSerializer.Serialize(gains));
return gains[0] > 0.6 && gains[gains.Count - 1] > 0.7 ? 0 : 2;

internal sealed class Answer
{
    [LoadColumn(0)] public string Question { get; set; } = "";

    [LoadColumn(1)] public float Grade { get; set; }

    [LoadColumn(2)] public float Overlap { get; set; }

    [LoadColumn(3)] public float Length { get; set; }

    [LoadColumn(4)] public float Votes { get; set; }
}
