// corpus: A grid is searched on what the caller calls validation rows; whoever calls has test rows of his own.
// library: ML.NET
// axis: parameters called validation, silence of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Grids;

public sealed record GridPoint(int Trees, int Leaves, double Rate);

public sealed class GridSearch(MLContext ml)
{
    public GridPoint Search(IDataView train, IDataView validation, IEnumerable<GridPoint> points)
    {
        GridPoint? best = null;
        var least = double.PositiveInfinity;
        foreach (var point in points)
        {
            var trainer = ml.Regression.Trainers.FastTree(numberOfTrees: point.Trees, numberOfLeaves: point.Leaves, learningRate: point.Rate);
            var error = ml.Regression.Evaluate(trainer.Fit(train).Transform(validation)).RootMeanSquaredError;
            if (error < least)
            {
                (best, least) = (point, error);
            }
        }

        return best ?? throw new ArgumentException("The grid is empty.", nameof(points));
    }
}

public sealed class PriceProgram(MLContext ml)
{
    public double Run(string trainFile, string validFile, string testFile)
    {
        var train = ml.Data.LoadFromBinary(trainFile);
        var valid = ml.Data.LoadFromBinary(validFile);
        var test = ml.Data.LoadFromBinary(testFile);
        var best = new GridSearch(ml).Search(train, valid, [new(50, 10, 0.2), new(100, 20, 0.1), new(300, 20, 0.05)]);
        var model = ml.Regression.Trainers.FastTree(numberOfTrees: best.Trees, numberOfLeaves: best.Leaves, learningRate: best.Rate).Fit(train);
        return ml.Regression.Evaluate(model.Transform(test)).RootMeanSquaredError;
    }
}
