// corpus: Runners have a date of birth that is no column of the rows; what is learned from is the age it was made into, and the rows are cross-validated.
// library: ML.NET
// axis: library, NoColumn
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Marathon;

public sealed class Runner
{
    [NoColumn] public DateTime Born { get; set; }

    public float Age { get; set; }

    public float WeeklyKilometres { get; set; }

    public float RestingPulse { get; set; }

    public float Minutes { get; set; }
}

public sealed record Estimate(double AbsoluteError, double RSquared);

public static class FinishTime
{
    public static Estimate CrossValidated(IReadOnlyList<Runner> runners, DateTime race)
    {
        foreach (var runner in runners)
        {
            runner.Age = (float)((race - runner.Born).TotalDays / 365.25);
        }

        var ml = new MLContext(seed: 97);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Runner.Age), nameof(Runner.WeeklyKilometres), nameof(Runner.RestingPulse))
            .Append(ml.Regression.Trainers.FastForest(nameof(Runner.Minutes)));
        var folds = ml.Regression.CrossValidate(ml.Data.LoadFromEnumerable(runners), pipeline, numberOfFolds: 8, labelColumnName: nameof(Runner.Minutes), seed: 97);
        return new Estimate(
            folds.Average(fold => fold.Metrics.MeanAbsoluteError),
            folds.Average(fold => fold.Metrics.RSquared));
    }
}
