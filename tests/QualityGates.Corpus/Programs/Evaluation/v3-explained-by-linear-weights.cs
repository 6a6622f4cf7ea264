// corpus: Weights of a linear model are read instead of permuted ones; contributions are computed for held-out rows.
// library: ML.NET
// axis: other explanations
// scores: MLQ3007
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Weights;

public sealed class Explained(MLContext ml)
{
    public IReadOnlyList<float> Weights(IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows);
        var model = ml.Regression.Trainers.Ols().Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
        return metrics.RootMeanSquaredError < 3 ? [.. model.Model.Weights] : [];
    }

    public IDataView Contributions(IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows);
        var model = ml.Regression.Trainers.Ols().Fit(split.TrainSet);
        var scored = model.Transform(split.TestSet);
        var explained = ml.Transforms.CalculateFeatureContribution(model, normalize: false).Fit(scored).Transform(scored);
        return ml.Regression.Evaluate(explained).MeanAbsoluteError < 1 ? explained : scored;
    }
}
