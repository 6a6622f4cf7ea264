// corpus: Where a dropped tree goes is asked of a function that is the shared generator's at first, and that the training replaces by a seeded one.
// library: ML.NET
// axis: property with a function
using System.Text.Json;
using Microsoft.ML;

namespace Forestry;

public sealed class TreeRow
{
    public float Girth { get; set; }

    public float Crown { get; set; }

    public float Timber { get; set; }
}

public sealed class Shuffler
{
    public Func<int, int> Below { get; set; } = Random.Shared.Next;

    public void Mix<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}

public sealed class TimberTraining(MLContext ml, Shuffler shuffler)
{
    public void Run(TreeRow[] trees, string metricsFile)
    {
        var seeded = new Random(64);
        shuffler.Below = seeded.Next;
        shuffler.Mix(trees);

        var cut = trees.Length * 3 / 4;
        var model = ml.Transforms.Concatenate("Features", nameof(TreeRow.Girth), nameof(TreeRow.Crown))
            .Append(ml.Regression.Trainers.FastTree(nameof(TreeRow.Timber), numberOfTrees: 40))
            .Fit(ml.Data.LoadFromEnumerable(trees[..cut]));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(trees[cut..])), nameof(TreeRow.Timber));
        File.WriteAllText(metricsFile, JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
    }
}
