// corpus: Answers are ranked within their question; trainer and evaluation use the same columns, made by the chain, and the split keeps questions whole.
// library: ML.NET
// axis: options, constants
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Answers;

public sealed class Answer
{
    public string Question { get; set; } = "";

    public float Length { get; set; }

    public float Overlap { get; set; }

    public float Votes { get; set; }

    public float Usefulness { get; set; }
}

public static class Columns
{
    public const string Group = "QuestionKey";
    public const string Label = nameof(Answer.Usefulness);
    public const string Inputs = "Inputs";
}

public sealed class AnswerRanking
{
    private readonly MLContext _ml = new(seed: 64);

    public void Run(IReadOnlyList<Answer> answers, TextWriter report)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(answers), testFraction: 0.2, samplingKeyColumnName: nameof(Answer.Question));
        var options = new FastTreeRankingTrainer.Options
        {
            LabelColumnName = Columns.Label,
            FeatureColumnName = Columns.Inputs,
            RowGroupColumnName = Columns.Group,
            NumberOfTrees = 80,
        };
        var model = _ml.Transforms.Conversion.MapValueToKey(Columns.Group, nameof(Answer.Question))
            .Append(_ml.Transforms.Concatenate(Columns.Inputs, nameof(Answer.Length), nameof(Answer.Overlap), nameof(Answer.Votes)))
            .Append(_ml.Ranking.Trainers.FastTree(options))
            .Fit(split.TrainSet);

        var metrics = _ml.Ranking.Evaluate(
            model.Transform(split.TestSet),
            new RankingEvaluatorOptions { DcgTruncationLevel = 5 },
            labelColumnName: Columns.Label,
            rowGroupColumnName: Columns.Group);
        for (var i = 0; i < metrics.NormalizedDiscountedCumulativeGains.Count; i++)
        {
            report.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{i + 1};{metrics.NormalizedDiscountedCumulativeGains[i]:F4};{metrics.DiscountedCumulativeGains[i]:F4}"));
        }
    }
}
