// corpus: A model of the first fold is tested on the held-out part of the second, which the first fold has trained on.
// library: ML.NET
// axis: elements of a list of folds
using Microsoft.ML;

namespace Orchards;

public sealed class FoldCheck
{
    public double Check(MLContext ml, IDataView trees)
    {
        var folds = ml.Data.CrossValidationSplit(trees, numberOfFolds: 4, seed: 3);
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(folds[0].TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(folds[1].TestSet)); // expect: MLQ2004
        return metrics.AreaUnderPrecisionRecallCurve;
    }
}
