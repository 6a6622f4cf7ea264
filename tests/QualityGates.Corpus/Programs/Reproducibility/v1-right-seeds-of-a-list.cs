// corpus: Seeds of a list are tried one after the other and kept with their results; one comes from the command line, one from a file.
// library: ML.NET
// axis: loop
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace SeedList;

public sealed class Row
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 4), VectorType(4)] public float[] Features { get; set; } = [];
}

public static class Program
{
    private static readonly int[] Seeds = [1, 2, 3, 5, 8];

    public static void Main(string[] args)
    {
        var seeds = args.Length > 1 ? [int.Parse(args[1], CultureInfo.InvariantCulture)] : Seeds;
        var results = new SortedDictionary<int, double>();
        foreach (var seed in seeds.Append(OfFile("seed.txt")))
        {
            var ml = new MLContext(seed);
            var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Row>(args[0]), testFraction: 0.2, seed: seed);
            var model = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.OnlineGradientDescent()).Fit(split.TrainSet);
            results[seed] = ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared;
        }

        Console.WriteLine($"{results.Values.Average():F3} in [{results.Values.Min():F3}, {results.Values.Max():F3}]");
    }

    private static int OfFile(string path) => File.Exists(path) ? int.Parse(File.ReadAllText(path), CultureInfo.InvariantCulture) : 0;
}
