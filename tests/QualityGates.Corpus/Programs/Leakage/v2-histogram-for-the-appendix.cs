// corpus: Binning and averages of all rows are made for a chart of the appendix; the model gets rows that never saw them.
// library: ML.NET
// axis: statistic that reaches no model, silence of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Survey;

public sealed class Answer
{
    public float Age { get; set; }
    public float Income { get; set; }
    public bool Owner { get; set; }
}

public sealed class Appendix
{
    public List<(float From, int Count)> Bars { get; } = [];

    public float MeanAge { get; private set; }

    public void Describe(MLContext ml, List<Answer> answers)
    {
        MeanAge = answers.Average(answer => answer.Age);
        var view = ml.Data.LoadFromEnumerable(answers);
        var binned = ml.Transforms.NormalizeBinning("Income", maximumBinCount: 12).Fit(view).Transform(view);
        foreach (var group in binned.GetColumn<float>("Income").GroupBy(income => income).OrderBy(group => group.Key))
        {
            Bars.Add((group.Key, group.Count()));
        }
    }
}

public sealed class OwnerStudy(MLContext ml)
{
    public (Appendix Appendix, CalibratedBinaryClassificationMetrics Metrics) Run(List<Answer> answers)
    {
        var appendix = new Appendix();
        appendix.Describe(ml, answers);

        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(answers), testFraction: 0.3);
        var pipeline = ml.Transforms.Concatenate("Features", "Age", "Income")
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Owner"));
        var metrics = ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), labelColumnName: "Owner");
        return (appendix, metrics);
    }
}
