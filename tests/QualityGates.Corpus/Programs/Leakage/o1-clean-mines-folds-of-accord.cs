// corpus: Rock samples go raw into a cross-validation of trees; the fold's own samples are all that a tree of it has seen.
// library: Accord
// axis: cross-validation
using System.Globalization;
using Accord.MachineLearning;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Math.Optimization.Losses;

namespace Mines;

public static class Program
{
    public static int Main(string[] args)
    {
        if (args.Length != 1)
        {
            Console.Error.WriteLine("usage: mines <samples.csv>");
            return 2;
        }

        Accord.Math.Random.Generator.Seed = 19;
        var (samples, kinds) = Read(args[0]);
        var validation = CrossValidation.Create(
            k: 8,
            learner: _ => new C45Learning { MaxHeight = 6 },
            loss: (expected, actual, _) => new ZeroOneLoss(expected).Loss(actual),
            fit: (teacher, x, y, w) => teacher.Learn(x, y, w),
            x: samples,
            y: kinds);
        validation.ParallelOptions = new ParallelOptions { MaxDegreeOfParallelism = 1 };

        var result = validation.Learn(samples, kinds);
        Console.WriteLine($"error of the learned samples  {result.Training.Mean:P1} +- {result.Training.StandardDeviation:P1}");
        Console.WriteLine($"error of the kept samples     {result.Validation.Mean:P1} +- {result.Validation.StandardDeviation:P1}");
        return 0;
    }

    private static (double[][] Samples, int[] Kinds) Read(string path)
    {
        var names = new List<string>();
        var samples = new List<double[]>();
        var kinds = new List<int>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            var name = cells[^1];
            if (!names.Contains(name))
            {
                names.Add(name);
            }

            samples.Add(Array.ConvertAll(cells[..^1], cell => double.Parse(cell, CultureInfo.InvariantCulture)));
            kinds.Add(names.IndexOf(name));
        }

        return ([.. samples], [.. kinds]);
    }
}
