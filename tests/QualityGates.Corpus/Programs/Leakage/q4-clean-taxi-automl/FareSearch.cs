using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Taxi;

public sealed class FareSearch(MLContext ml, uint seconds)
{
    public RunDetail<RegressionMetrics> Run(IDataView train)
    {
        var columns = new ColumnInformation { LabelColumnName = nameof(Ride.Fare) };
        columns.CategoricalColumnNames.Add(nameof(Ride.Vendor));
        columns.CategoricalColumnNames.Add(nameof(Ride.Payment));

        var settings = new RegressionExperimentSettings
        {
            MaxExperimentTimeInSeconds = seconds,
            OptimizingMetric = RegressionMetric.MeanAbsoluteError,
        };
        settings.Trainers.Remove(RegressionTrainer.LbfgsPoissonRegression);

        var inner = ml.Data.TrainTestSplit(train, testFraction: 0.25, seed: 61);
        var result = ml.Auto().CreateRegressionExperiment(settings)
            .Execute(inner.TrainSet, inner.TestSet, columns, progressHandler: new Progress<RunDetail<RegressionMetrics>>(Report));
        return result.BestRun;
    }

    private static void Report(RunDetail<RegressionMetrics> run)
    {
        var error = run.ValidationMetrics?.MeanAbsoluteError ?? double.NaN;
        Console.Error.WriteLine($"{run.TrainerName,-30} {error:F3} in {run.RuntimeInSeconds:F0} s");
    }
}
