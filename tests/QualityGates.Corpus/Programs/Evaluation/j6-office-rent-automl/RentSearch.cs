using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace OfficeRent;

public sealed record SearchOutcome(string Trainer, ITransformer Model, RegressionMetrics Validation, RegressionMetrics Test);

public sealed class RentSearch(MLContext ml, TimeSpan budget) : IProgress<RunDetail<RegressionMetrics>>
{
    public List<string> Trail { get; } = [];

    public SearchOutcome Run(OfficeParts parts)
    {
        var settings = new RegressionExperimentSettings
        {
            MaxExperimentTimeInSeconds = (uint)budget.TotalSeconds,
            OptimizingMetric = RegressionMetric.MeanAbsoluteError,
        };
        var result = ml.Auto()
            .CreateRegressionExperiment(settings)
            .Execute(parts.Train, parts.Validation, labelColumnName: nameof(Office.Rent), progressHandler: this);
        var best = result.BestRun;
        var test = ml.Regression.Evaluate(best.Model.Transform(parts.Test), nameof(Office.Rent));
        return new SearchOutcome(best.TrainerName, best.Model, best.ValidationMetrics, test);
    }

    public void Report(RunDetail<RegressionMetrics> value) => Trail.Add(value.TrainerName);
}
