// corpus: The outer folds only measure; in each, inner folds choose the number of leaves.
// library: ML.NET
// axis: nested folds, right
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Nested;

public sealed class NestedFolds(MLContext ml)
{
    private static readonly int[] Leaves = [8, 16, 32];

    public double Area(IDataView rows)
    {
        var areas = new List<double>();
        foreach (var fold in ml.Data.CrossValidationSplit(rows, numberOfFolds: 5, seed: 2))
        {
            var best = Leaves.MaxBy(leaves => Inner(fold.TrainSet, leaves));
            var model = Pipeline(best).Fit(fold.TrainSet);
            areas.Add(ml.BinaryClassification.Evaluate(model.Transform(fold.TestSet)).AreaUnderRocCurve);
        }

        return areas.Average();
    }

    private double Inner(IDataView train, int leaves) =>
        ml.BinaryClassification.CrossValidate(train, Pipeline(leaves), numberOfFolds: 4).Average(fold => fold.Metrics.AreaUnderRocCurve);

    private IEstimator<ITransformer> Pipeline(int leaves) =>
        ml.Transforms.ReplaceMissingValues("Features", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: leaves));
}
