// corpus: A split is given to the experiment, which tunes on its test part; the winner is measured on this part by another class.
// library: AutoML
// axis: another API, method of its own
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Tickets;

public sealed class HandlingTime(MLContext ml)
{
    public async Task<double> SearchAsync(IDataView tickets, CancellationToken token)
    {
        var split = ml.Data.TrainTestSplit(tickets, testFraction: 0.2);
        var pipeline = ml.Auto().Featurizer(split.TrainSet, excludeColumns: ["Minutes"])
            .Append(ml.Auto().Regression(labelColumnName: "Minutes"));
        var experiment = ml.Auto().CreateExperiment()
            .SetPipeline(pipeline)
            .SetRegressionMetric(RegressionMetric.MeanAbsoluteError, labelColumn: "Minutes")
            .SetTrainingTimeInSeconds(600)
            .SetDataset(split);
        var best = await experiment.RunAsync(token);
        return new Measurement(ml).Of(best.Model, split.TestSet).MeanAbsoluteError; // expect: MLQ2005
    }
}

public sealed class Measurement(MLContext ml)
{
    public RegressionMetrics Of(ITransformer model, IDataView rows) => ml.Regression.Evaluate(model.Transform(rows), labelColumnName: "Minutes");
}
