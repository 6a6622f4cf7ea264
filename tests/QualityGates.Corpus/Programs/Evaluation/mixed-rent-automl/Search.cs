using System;
using System.Threading;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Rents;

/// <summary>Settings of the search and a line per finished trial.</summary>
internal sealed class Search : IProgress<RunDetail<RegressionMetrics>>
{
    private int _trials;

    public int Trials => _trials;

    public RegressionExperiment Create(MLContext ml, uint seconds) => ml.Auto().CreateRegressionExperiment(new RegressionExperimentSettings
    {
        MaxExperimentTimeInSeconds = seconds,
        OptimizingMetric = RegressionMetric.MeanAbsoluteError,
        CacheBeforeTrainer = CacheBeforeTrainer.On,
    });

    public void Report(RunDetail<RegressionMetrics> trial)
    {
        Interlocked.Increment(ref _trials);
        if (trial.Exception is { } problem)
        {
            Console.Error.WriteLine($"{trial.TrainerName}: {problem.Message}");
            return;
        }
        Console.WriteLine($"{trial.TrainerName,-28} validation MAE {trial.ValidationMetrics.MeanAbsoluteError,8:F1}  {trial.RuntimeInSeconds:F0} s");
    }
}
