// corpus: A search over folds of the training farms is given the farm as its key, and the estimator it found is tested on farms it has not seen.
// library: ML.NET, AutoML
// axis: class
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Farms;

public sealed class Cow
{
    [LoadColumn(0)] public string Farm { get; set; } = "";

    [LoadColumn(1)] public float Feed { get; set; }

    [LoadColumn(2)] public float Age { get; set; }

    [LoadColumn(3)] public float Calves { get; set; }

    [LoadColumn(4)] public float Milk { get; set; }
}

public sealed record MilkResult(string Trainer, double MeanOfFolds, RegressionMetrics HeldOut);

public sealed class MilkSearch(uint seconds)
{
    private readonly MLContext _ml = new(seed: 38);

    public MilkResult Run(string file)
    {
        var cows = _ml.Data.LoadFromTextFile<Cow>(file, separatorChar: ';', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(cows, testFraction: 0.2, samplingKeyColumnName: nameof(Cow.Farm));

        var experiment = _ml.Auto().CreateRegressionExperiment(seconds);
        var result = experiment.Execute(
            split.TrainSet,
            numberOfCVFolds: 5,
            labelColumnName: nameof(Cow.Milk),
            samplingKeyColumn: nameof(Cow.Farm));
        var mean = result.BestRun.Results.Average(fold => fold.ValidationMetrics.MeanAbsoluteError);

        var model = result.BestRun.Estimator.Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Cow.Milk));
        return new MilkResult(result.BestRun.TrainerName, mean, metrics);
    }
}
