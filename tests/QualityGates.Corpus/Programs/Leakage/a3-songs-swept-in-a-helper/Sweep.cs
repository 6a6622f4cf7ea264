using Microsoft.ML;
using Microsoft.ML.AutoML;

namespace Songs;

internal sealed class Sweep(MLContext ml, string label)
{
    public ITransformer Best(IDataView data)
    {
        var pipeline = ml.Auto().Featurizer(data, excludeColumns: [label])
            .Append(ml.Auto().Regression(labelColumnName: label));
        var experiment = ml.Auto().CreateExperiment()
            .SetPipeline(pipeline)
            .SetRegressionMetric(RegressionMetric.RootMeanSquaredError, labelColumn: label)
            .SetTrainingTimeInSeconds(240)
            .SetDataset(data, fold: 5);
        return experiment.Run().Model;
    }
}
