// corpus: A grid of options is tried in parallel tasks, and the one with the best test score is returned.
// library: ML.NET
// axis: tasks, records, MaxBy
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public sealed record TreeOptions(int Leaves, int Trees, double Rate);

public sealed record Trial(TreeOptions Options, double RSquared);

public class Cell
{
    [LoadColumn(0, 19), VectorType(20)] public float[] Features { get; set; } = new float[20];
    [LoadColumn(20)] public float Label { get; set; }
}

public sealed class GridSearch(string file)
{
    private static readonly TreeOptions[] Grid =
    [
        .. from leaves in new[] { 10, 20, 40 } from trees in new[] { 100, 500 } from rate in new[] { 0.05, 0.2 } select new TreeOptions(leaves, trees, rate),
    ];

    public async Task<Trial> RunAsync()
    {
        var ml = new MLContext(seed: 0);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Cell>(file, separatorChar: ','), testFraction: 0.2);
        var trials = await Task.WhenAll(Grid.Select(options => Task.Run(() => Try(options, split.TrainSet, split.TestSet))));
        return trials.MaxBy(trial => trial.RSquared)!; // expect: MLQ2006
    }

    private static Trial Try(TreeOptions options, IDataView train, IDataView test)
    {
        var ml = new MLContext(seed: 0);
        var model = ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
        {
            NumberOfLeaves = options.Leaves,
            NumberOfTrees = options.Trees,
            LearningRate = options.Rate,
        }).Fit(train);
        return new Trial(options, ml.Regression.Evaluate(model.Transform(test)).RSquared);
    }
}
