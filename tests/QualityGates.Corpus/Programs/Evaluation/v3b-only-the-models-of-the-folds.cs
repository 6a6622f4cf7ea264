// corpus: Folds are validated and a model is taken out of the first, which is what they were called for.
// library: ML.NET
// axis: folds of which one member is read
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Folded;

public sealed class FoldedTraining(MLContext ml)
{
    public ITransformer Train(IDataView rows)
    {
        var folds = ml.Regression.CrossValidate(rows, ml.Regression.Trainers.FastTree(), numberOfFolds: 5);
        return folds[0].Model;
    }
}
