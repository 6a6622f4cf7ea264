// corpus: R² is the only figure of an Accord regression and of an ML.NET model that a console shows.
// library: ML.NET, Accord.NET
// axis: console, two libraries
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Dashboard;

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var rows = ml.Data.LoadFromBinary(args[0]);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Regression.Trainers.FastForest().Fit(split.TrainSet);
        var fit = ml.Regression.Evaluate(model.Transform(split.TestSet)); // expect: MLQ3005 MLQ3008
        Console.WriteLine("R² of the forest: {0:F3}", fit.RSquared);
        ml.Model.Save(model, rows.Schema, "forest.zip");
    }

    public static bool Linear(double[][] x, double[] y, double[][] xTest, double[] yTest)
    {
        var line = new OrdinaryLeastSquares().Learn(x, y);
        var r2 = new RSquaredLoss(x[0].Length, yTest).Loss(line.Transform(xTest)); // expect: MLQ3005
        return r2 > 0.8;
    }
}
