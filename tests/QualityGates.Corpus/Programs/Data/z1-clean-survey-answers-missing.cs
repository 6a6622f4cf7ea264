// corpus: Answers of a survey are texts in a database; what is no number becomes NaN, and the pipeline replaces that.
// library: ML.NET, Entity Framework
// axis: Entity Framework
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Surveys;

public class Answer
{
    public int Number { get; set; }

    public string Age { get; set; } = "";

    public string Income { get; set; } = "";

    public bool Satisfied { get; set; }
}

public class SurveyContext : DbContext
{
    public DbSet<Answer> Answers => Set<Answer>();
}

public class SurveyRow
{
    public float Age { get; set; }

    public float Income { get; set; }

    public bool Satisfied { get; set; }
}

public class SatisfactionService(SurveyContext context)
{
    private readonly MLContext _ml = new(seed: 14);

    public CalibratedBinaryClassificationMetrics Train()
    {
        var rows = context.Answers
            .OrderBy(answer => answer.Number)
            .ToList()
            .Select(answer => new SurveyRow
            {
                Age = Parse(answer.Age),
                Income = Parse(answer.Income),
                Satisfied = answer.Satisfied,
            })
            .ToList();

        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(SurveyRow.Age), nameof(SurveyRow.Income))
            .Append(_ml.Transforms.ReplaceMissingValues("Features", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(SurveyRow.Satisfied)))
            .Fit(split.TrainSet);
        return _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(SurveyRow.Satisfied));
    }

    private static float Parse(string text)
    {
        try
        {
            return float.Parse(text, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return float.NaN;
        }
    }
}
