// corpus: Numbers of classes come from the order of folders, words from the order of a set, rows from a bag that parallel readers filled.
// library: SharpLearning
// axis: Zip with a counter, iterator, PLINQ
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

namespace Sounds;

internal static class Catalogue
{
    public static Dictionary<string, int> Classes(string root)
    {
        var classes = new Dictionary<string, int>();
        foreach (var folder in new DirectoryInfo(root).EnumerateDirectories()) // expect: MLQ1007
        {
            classes[folder.Name] = classes.Count;
        }

        return classes;
    }

    public static IReadOnlyList<(double[] Features, double Label)> Rows(string root, Dictionary<string, int> classes)
    {
        var bag = new ConcurrentBag<(double[], double)>();
        Parallel.ForEach(classes, pair =>
        {
            foreach (var file in Directory.GetFiles(Path.Combine(root, pair.Key)).Order(StringComparer.Ordinal))
            {
                bag.Add((Features(file), pair.Value));
            }
        });
        return bag.ToList(); // expect: MLQ1007
    }

    private static double[] Features(string file) =>
        File.ReadAllText(file).Split(' ').Select(static text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var classes = Catalogue.Classes(args[0]);
        var rows = Catalogue.Rows(args[0], classes);
        F64Matrix x = rows.Select(static row => row.Features).ToArray();
        var y = rows.Select(static row => row.Label).ToArray();
        var parts = new NoShuffleTrainingTestIndexSplitter<double>(0.8).SplitSet(x, y);
        var model = new ClassificationRandomForestLearner(trees: 100, seed: 2).Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
        var error = new TotalErrorClassificationMetric<double>().Error(parts.TestSet.Targets, model.Predict(parts.TestSet.Observations));
        File.WriteAllText("sounds.json", JsonSerializer.Serialize(new { error, classes }));
    }
}
