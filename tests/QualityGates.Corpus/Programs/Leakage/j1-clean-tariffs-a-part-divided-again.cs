// corpus: The train part of a split is divided again: the inner test part chooses how many leaves, the outer one tells how good that is.
// library: ML.NET
// axis: generic class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tariffs;

public sealed record Choice(int Leaves, RegressionMetrics Metrics);

public sealed class LeafStudy<TRow>(MLContext ml, string label, params string[] features)
    where TRow : class
{
    public Choice Run(IEnumerable<TRow> rows)
    {
        var outer = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows.ToList()), testFraction: 0.2, seed: 10);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2, seed: 20);

        var best = new[] { 8, 20, 50 }
            .Select(leaves => (leaves, Model: Pipeline(leaves).Fit(inner.TrainSet)))
            .MinBy(candidate => Judge(candidate.Model, inner.TestSet).MeanAbsoluteError);
        return new Choice(best.leaves, Judge(best.Model, outer.TestSet));
    }

    private RegressionMetrics Judge(ITransformer model, IDataView rows) =>
        ml.Regression.Evaluate(model.Transform(rows), labelColumnName: label);

    private IEstimator<ITransformer> Pipeline(int leaves) =>
        ml.Transforms.Concatenate("Features", features)
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: label, numberOfLeaves: leaves));
}
