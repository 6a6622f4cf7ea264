// corpus: The depth of a forest is chosen on a part of the training set; the forest of that depth is learned again and meets the outer test set once, which is right.
// library: SharpLearning
// axis: nested split with LINQ
using System.Globalization;
using SharpLearning.Containers;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;
using SharpLearning.RandomForest.Models;

namespace Quarry;

public sealed record Candidate(int Depth, double Error);

public sealed class ForestSearch(IRegressionMetric metric, params int[] depths)
{
    public RegressionForestModel Learn(ObservationTargetSet known)
    {
        var inside = new RandomTrainingTestIndexSplitter<double>(0.75, seed: 44).SplitSet(known.Observations, known.Targets);
        var best = depths
            .Select(depth => new Candidate(depth, Error(Forest(depth).Learn(inside.TrainingSet.Observations, inside.TrainingSet.Targets), inside.TestSet)))
            .OrderBy(c => c.Error)
            .First();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"depth {best.Depth} chosen inside with {best.Error:F3}"));
        return Forest(best.Depth).Learn(known.Observations, known.Targets);
    }

    public double Error(RegressionForestModel model, ObservationTargetSet set) =>
        metric.Error(set.Targets, model.Predict(set.Observations));

    private static RegressionRandomForestLearner Forest(int depth) =>
        new(trees: 80, maximumTreeDepth: depth, seed: 44, runParallel: false);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var cells = File.ReadLines(args[0])
            .Skip(1)
            .Select(l => l.Split(',').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        F64Matrix observations = cells.Select(c => c[1..]).ToArray();
        var hardness = cells.Select(c => c[0]).ToArray();

        var outside = new RandomTrainingTestIndexSplitter<double>(0.8, seed: 43).SplitSet(observations, hardness);
        var search = new ForestSearch(new RootMeanSquareRegressionMetric(), 4, 8, 16);
        var model = search.Learn(outside.TrainingSet);

        var absolute = new MeanAbsolutErrorRegressionMetric();
        var guesses = model.Predict(outside.TestSet.Observations);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"test RMSE {search.Error(model, outside.TestSet):F3}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"test MAE {absolute.Error(outside.TestSet.Targets, guesses):F3}"));
    }
}
