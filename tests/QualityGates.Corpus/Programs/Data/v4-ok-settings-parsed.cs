// corpus: Arguments and answers of people are parsed with defaults where they are no numbers; no rows come of them.
// library: ML.NET
// axis: look-alikes
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parsed;

public sealed record Arguments(string Data, int Trees, double Rate)
{
    public static Arguments Parse(string[] args)
    {
        var trees = 100;
        var rate = 0.2;
        foreach (var arg in args.Skip(1))
        {
            var parts = arg.Split('=');
            if (parts[0] == "--trees")
            {
                _ = int.TryParse(parts[1], out trees);
            }
            else if (parts[0] == "--rate" && !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out rate))
            {
                rate = 0.2;
            }
        }

        return new Arguments(args[0], trees, rate);
    }
}

public sealed class Row
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 9), VectorType(9)] public float[] Features { get; set; } = [];
}

public static class Program
{
    public static void Main(string[] args)
    {
        var arguments = Arguments.Parse(args);
        var ml = new MLContext(seed: 1);
        var folds = ml.Regression.CrossValidate(
            ml.Data.LoadFromTextFile<Row>(arguments.Data),
            ml.Regression.Trainers.FastTree(numberOfTrees: arguments.Trees, learningRate: arguments.Rate));
        Console.WriteLine($"R2 {folds.Average(fold => fold.Metrics.RSquared):F3}");
    }
}
