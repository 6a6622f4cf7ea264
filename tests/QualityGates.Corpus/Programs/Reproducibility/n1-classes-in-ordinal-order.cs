// corpus: Files are sorted, class names are a sorted set; parallel reading keeps the order.
// library: Accord
// axis: ordered parallel query, array of names
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Optimization.Losses;

namespace Letters;

internal static class Program
{
    private static int Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 99;
        string[] files = Directory.GetFiles(args[0], "*.txt");
        Array.Sort(files, StringComparer.Ordinal);
        var names = new SortedSet<string>(files.Select(f => Path.GetFileName(f)[..1]), StringComparer.Ordinal).ToList();

        (double[] X, int Y)[] glyphs = files.AsParallel().AsOrdered()
            .Select(f => (Read(f), names.IndexOf(Path.GetFileName(f)[..1])))
            .ToArray();
        var train = glyphs.Where((_, i) => i % 4 != 3).ToArray();
        var test = glyphs.Where((_, i) => i % 4 == 3).ToArray();

        var teacher = new RandomForestLearning { NumberOfTrees = 50, ParallelOptions = { MaxDegreeOfParallelism = 1 } };
        var forest = teacher.Learn(Array.ConvertAll(train, g => g.X), Array.ConvertAll(train, g => g.Y));
        double error = new ZeroOneLoss(Array.ConvertAll(test, g => g.Y)).Loss(forest.Decide(Array.ConvertAll(test, g => g.X)));
        Console.WriteLine(error.ToString("F3", CultureInfo.InvariantCulture));
        return error < 0.1 ? 0 : 1;
    }

    private static double[] Read(string file) =>
        File.ReadAllText(file).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray();
}
