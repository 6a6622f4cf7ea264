// corpus: The model is given to a function that comes from outside, which may measure it, before it is saved.
// library: ML.NET
// axis: code that cannot be seen into, silence of the page
using Microsoft.ML;

namespace Plugins;

public sealed class PluggedTraining(MLContext ml, Func<ITransformer, IDataView, bool> accept)
{
    public bool Train(IDataView rows, string path)
    {
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy().Fit(split.TrainSet);
        if (!accept(model, split.TestSet))
        {
            return false;
        }

        ml.Model.Save(model, rows.Schema, path);
        return true;
    }
}
