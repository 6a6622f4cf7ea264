// corpus: A search over pipelines tunes on a part of the train rows; the outer test part, which it was never given, is what its best model is judged on.
// library: ML.NET, AutoML
// axis: library class, async, nested splits
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Harbour;

public sealed record BerthReport(double Trial, double Mae, double Rmse);

public sealed class BerthSearch(MLContext ml)
{
    public async Task<BerthReport> RunAsync(IDataView arrivals, uint seconds, CancellationToken stop)
    {
        var outer = ml.Data.TrainTestSplit(arrivals, testFraction: 0.15);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2);
        var best = await Experiment(seconds).SetDataset(inner).RunAsync(stop);
        var metrics = Measure(best.Model, outer.TestSet);
        return new BerthReport(best.Metric, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }

    private AutoMLExperiment Experiment(uint seconds)
    {
        var pipeline = ml.Transforms.Concatenate("Features", "Length", "Draught", "Tide")
            .Append(ml.Auto().Regression("Hours"));
        return ml.Auto().CreateExperiment(new AutoMLExperiment.AutoMLExperimentSettings { Seed = 40 })
            .SetPipeline(pipeline)
            .SetRegressionMetric(RegressionMetric.RootMeanSquaredError, "Hours")
            .SetTrainingTimeInSeconds(seconds);
    }

    private RegressionMetrics Measure(ITransformer model, IDataView rows)
        => ml.Regression.Evaluate(model.Transform(rows), "Hours");
}
