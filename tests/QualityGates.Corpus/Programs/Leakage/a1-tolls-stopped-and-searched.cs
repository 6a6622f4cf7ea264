// corpus: Trees for the income of a toll road stop by the test part, a search over pipelines tunes on it, and both are judged on it.
// library: ML.NET, AutoML
// axis: library class, async
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Tollway;

public sealed class TollForecast(MLContext ml, IDataView days)
{
    private const string Income = "Income";

    private readonly DataOperationsCatalog.TrainTestData _parts = ml.Data.TrainTestSplit(days, testFraction: 0.2);

    public RegressionMetrics Boosted()
    {
        var put = ml.Transforms.Concatenate("Features", "Trucks", "Cars", "Holiday").Fit(_parts.TrainSet);
        var known = put.Transform(_parts.TrainSet);
        var held = put.Transform(_parts.TestSet);
        var trees = ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
        {
            LabelColumnName = Income,
            NumberOfTrees = 1000,
            EarlyStoppingRule = new ConsecutiveGeneralityLossRule(10),
        });
        var model = trees.Fit(known, held);
        return ml.Regression.Evaluate(model.Transform(held), Income); // expect: MLQ2005
    }

    public async Task<RegressionMetrics> Searched(uint seconds, CancellationToken stop)
    {
        var pipeline = ml.Transforms.Concatenate("Features", "Trucks", "Cars", "Holiday")
            .Append(ml.Auto().Regression(Income));
        var experiment = ml.Auto().CreateExperiment(new AutoMLExperiment.AutoMLExperimentSettings { Seed = 1 })
            .SetDataset(_parts)
            .SetPipeline(pipeline)
            .SetRegressionMetric(RegressionMetric.MeanAbsoluteError, Income)
            .SetTrainingTimeInSeconds(seconds);
        var best = await experiment.RunAsync(stop);
        return ml.Regression.Evaluate(best.Model.Transform(_parts.TestSet), Income); // expect: MLQ2005
    }
}
