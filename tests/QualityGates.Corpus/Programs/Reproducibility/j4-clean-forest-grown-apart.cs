// corpus: Trees grow in parallel from generators of their own, noise is drawn behind a lock, and the shared context only scores files.
// library: SharpLearning, ML.NET
// axis: Parallel.For with an index, lock, ForEach over files
using Microsoft.ML;
using Microsoft.ML.Data;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;
using SharpLearning.RandomForest.Models;

namespace Orchard;

public sealed record Tree(double Height, double Age, double Light, double Fruit);

public sealed record ForestScore(double Squared, double Absolute);

public static class Forest
{
    public static ForestScore Grow(IReadOnlyList<Tree> trees, int members)
    {
        var cut = trees.Count * 4 / 5;
        var train = trees.Take(cut).ToArray();
        var test = trees.Skip(cut).ToArray();
        var models = new RegressionForestModel[members];
        Parallel.For(0, members, i =>
        {
            var random = new Random(500 + i);
            var sample = Enumerable.Range(0, train.Length).Select(_ => train[random.Next(train.Length)]).ToArray();
            var learner = new RegressionRandomForestLearner(trees: 10, seed: 500 + i, runParallel: false);
            models[i] = learner.Learn(Matrix(sample), Fruit(sample));
        });

        var matrix = Matrix(test);
        var guesses = Enumerable.Range(0, test.Length)
            .Select(row => models.Average(model => model.Predict(matrix.Row(row))))
            .ToArray();
        var truth = Fruit(test);
        return new ForestScore(
            new MeanSquaredErrorRegressionMetric().Error(truth, guesses),
            new MeanAbsolutErrorRegressionMetric().Error(truth, guesses));
    }

    public static F64Matrix Blurred(IReadOnlyList<Tree> trees)
    {
        var gate = new Lock();
        var random = new Random(77);
        var rows = new double[trees.Count][];
        Parallel.For(0, trees.Count, i =>
        {
            double blur;
            lock (gate)
            {
                blur = random.NextDouble() * 0.02;
            }

            rows[i] = [trees[i].Height + blur, trees[i].Age, trees[i].Light];
        });
        return rows;
    }

    private static F64Matrix Matrix(Tree[] trees) => trees.Select(tree => new[] { tree.Height, tree.Age, tree.Light }).ToArray();

    private static double[] Fruit(Tree[] trees) => trees.Select(tree => tree.Fruit).ToArray();
}

public sealed class PickerRow
{
    [LoadColumn(0)] public float Ladder { get; set; }

    [LoadColumn(1)] public float Crates { get; set; }
}

public sealed class PickerScores(ITransformer model)
{
    private readonly MLContext _ml = new(seed: 77);

    public double[] Mean(string[] files)
    {
        var means = new double[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            var rows = _ml.Data.LoadFromTextFile<PickerRow>(files[i], separatorChar: ';', hasHeader: true);
            means[i] = model.Transform(rows).GetColumn<float>("Score").Average();
        });
        return means;
    }
}
