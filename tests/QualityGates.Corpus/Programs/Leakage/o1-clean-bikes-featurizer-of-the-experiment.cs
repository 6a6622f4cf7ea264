// corpus: The experiment is given the scaling as its own first step and only the training part; the test part is measured once in the end.
// library: ML.NET, AutoML
// axis: AutoML
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Bikes;

public sealed class Station
{
    [LoadColumn(0)] public float Docks { get; set; }

    [LoadColumn(1)] public float Slope { get; set; }

    [LoadColumn(2)] public float Offices { get; set; }

    [LoadColumn(3)] public float Rides { get; set; }
}

public sealed record RideResult(string Trainer, double ValidationR2, double TestR2, double TestMae);

public sealed class RideSearch(string file)
{
    public RideResult Search(CancellationToken cancellation)
    {
        var ml = new MLContext(seed: 23);
        var stations = ml.Data.LoadFromTextFile<Station>(file, separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(stations, testFraction: 0.2);

        var scaling = ml.Transforms.NormalizeMinMax(nameof(Station.Docks))
            .Append(ml.Transforms.NormalizeMinMax(nameof(Station.Slope)))
            .Append(ml.Transforms.NormalizeMinMax(nameof(Station.Offices)));
        var experiment = ml.Auto().CreateRegressionExperiment(new RegressionExperimentSettings
        {
            MaxExperimentTimeInSeconds = 300,
            MaxModels = 40,
            OptimizingMetric = RegressionMetric.MeanAbsoluteError,
            CancellationToken = cancellation,
        });
        var result = experiment.Execute(parts.TrainSet, nameof(Station.Rides), preFeaturizer: scaling);

        var metrics = ml.Regression.Evaluate(result.BestRun.Model.Transform(parts.TestSet), nameof(Station.Rides));
        return new RideResult(result.BestRun.TrainerName, result.BestRun.ValidationMetrics.RSquared, metrics.RSquared, metrics.MeanAbsoluteError);
    }
}
