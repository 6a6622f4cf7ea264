// corpus: The predictions of all folds are written into an array that becomes a column of the rows a second learner learns from.
// library: SharpLearning
// axis: results in an argument, stacking
using SharpLearning.Common.Interfaces;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;

namespace Stacking;

public sealed class FirstLevel(ICrossValidation<double> folds, IReadOnlyList<IIndexedLearner<double>> learners)
{
    public double[][] Columns(F64Matrix observations, double[] targets, int[] indices)
    {
        var columns = new double[learners.Count][];
        for (var i = 0; i < learners.Count; i++)
        {
            columns[i] = new double[indices.Length];
            folds.CrossValidate(learners[i], observations, targets, indices, columns[i]);
        }

        return columns;
    }
}
