// corpus: A search over folds is given the ward as key, which it reads, and its winner is evaluated on wards it has not seen.
// library: ML.NET
// axis: AutoML
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Wards;

public sealed class Stay
{
    [LoadColumn(0)] public string Ward { get; set; } = "";

    [LoadColumn(1)] public float Age { get; set; }

    [LoadColumn(2)] public float Drugs { get; set; }

    [LoadColumn(3)] public bool Back { get; set; }
}

public sealed record SearchOutcome(string Trainer, BinaryClassificationMetrics OnOtherWards);

public sealed class ReturnSearch(uint seconds)
{
    private readonly MLContext _ml = new(seed: 73);

    public SearchOutcome Run(string path)
    {
        var stays = _ml.Data.LoadFromTextFile<Stay>(path, separatorChar: ';', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(stays, testFraction: 0.2, samplingKeyColumnName: nameof(Stay.Ward));
        var settings = new BinaryExperimentSettings
        {
            MaxExperimentTimeInSeconds = seconds,
            OptimizingMetric = BinaryClassificationMetric.AreaUnderRocCurve,
        };
        var found = _ml.Auto().CreateBinaryClassificationExperiment(settings).Execute(
            parts.TrainSet,
            numberOfCVFolds: 5,
            labelColumnName: nameof(Stay.Back),
            samplingKeyColumn: nameof(Stay.Ward));
        var best = found.BestRun;
        var model = best.Estimator.Fit(parts.TrainSet);
        var metrics = _ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), labelColumnName: nameof(Stay.Back));
        return new SearchOutcome(best.TrainerName, metrics);
    }
}
