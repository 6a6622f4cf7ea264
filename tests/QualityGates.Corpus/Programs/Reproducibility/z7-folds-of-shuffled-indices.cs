// corpus: Folds are cut from indices that Random.Shared has shuffled, so the average error is another one each time.
// library: ML.NET
// axis: experiment class
using Microsoft.ML;

namespace Folding;

public sealed class Tree
{
    public float Girth { get; set; }
    public float Height { get; set; }
    public float Volume { get; set; }
}

public sealed class FoldExperiment(MLContext ml, int folds)
{
    public (double Mae, double Rmse) Run(IReadOnlyList<Tree> trees)
    {
        int[] indices = Enumerable.Range(0, trees.Count).ToArray();
        Random.Shared.Shuffle(indices); // expect: MLQ1002
        double mae = 0, rmse = 0;
        for (var fold = 0; fold < folds; fold++)
        {
            var train = indices.Where((_, p) => p % folds != fold).Select(i => trees[i]).ToList();
            var test = indices.Where((_, p) => p % folds == fold).Select(i => trees[i]).ToList();
            var model = ml.Transforms.Concatenate("Features", "Girth", "Height")
                .Append(ml.Regression.Trainers.FastTree("Volume"))
                .Fit(ml.Data.LoadFromEnumerable(train));
            var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Volume");
            mae += metrics.MeanAbsoluteError / folds;
            rmse += metrics.RootMeanSquaredError / folds;
        }

        return (mae, rmse);
    }
}
