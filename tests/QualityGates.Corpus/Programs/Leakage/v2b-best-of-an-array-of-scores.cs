// corpus: Scores on the test part stand in an array beside the models; the place of the largest says which model is given back.
// library: ML.NET
// axis: arrays, index of the maximum
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Harvest;

public sealed class HarvestModels(MLContext ml)
{
    public ITransformer Best(IDataView fields)
    {
        var split = ml.Data.TrainTestSplit(fields, testFraction: 0.2);
        var models = new ITransformer[]
        {
            ml.Regression.Trainers.FastTree().Fit(split.TrainSet),
            ml.Regression.Trainers.FastForest().Fit(split.TrainSet),
            ml.Regression.Trainers.Gam().Fit(split.TrainSet),
        };

        var errors = models.Select(model => ml.Regression.Evaluate(model.Transform(split.TestSet)).MeanAbsoluteError).ToArray();
        var best = 0;
        for (var i = 1; i < errors.Length; i++)
        {
            if (errors[i] < errors[best]) // expect: MLQ2006
            {
                best = i;
            }
        }

        return models[best];
    }
}
