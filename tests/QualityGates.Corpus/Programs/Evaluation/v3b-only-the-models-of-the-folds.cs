// corpus: Folds are validated and only a model is taken out of the first.
// library: ML.NET
// axis: folds of which one member is read
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Folded;

public sealed class FoldedTraining(MLContext ml)
{
    public ITransformer Train(IDataView rows)
    {
        var folds = ml.Regression.CrossValidate(rows, ml.Regression.Trainers.FastTree(), numberOfFolds: 5); // expect: MLQ3002
        return folds[0].Model;
    }
}
