// corpus: A helper pads names and values into a table on the screen, and the figures of two models go nowhere else.
// library: ML.NET
// axis: helper with pairs
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Screens;

public static class ConsoleTable
{
    public static void Show(string title, params (string Name, double Value)[] rows)
    {
        Console.WriteLine(title);
        foreach (var (name, value) in rows)
        {
            Console.WriteLine($"  {name,-20}{value,10:F3}");
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 4);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromBinary(args[0]), testFraction: 0.2);
        var tree = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(tree.Transform(split.TestSet)); // expect: MLQ3008
        ConsoleTable.Show("tree", ("MAE", metrics.MeanAbsoluteError), ("R²", metrics.RSquared));
    }
}
