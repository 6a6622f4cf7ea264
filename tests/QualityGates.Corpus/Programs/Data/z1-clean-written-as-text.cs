// corpus: A tool writes both parts of a split by SaveAsText, which separates by tabs whatever the file is called, and loads them again.
// library: ML.NET
// axis: two commands of one tool
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace SplitTool;

public sealed class Tree
{
    [LoadColumn(0)] public float Height { get; set; }

    [LoadColumn(1)] public float Girth { get; set; }

    [LoadColumn(2)] public float Volume { get; set; }
}

public static class Program
{
    private const string TrainName = "trees-train.csv";
    private const string TestName = "trees-test.csv";

    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 28);
        if (args[0] == "split")
        {
            Split(ml, args[1], args[2]);
        }
        else
        {
            Train(ml, args[1]);
        }
    }

    private static void Split(MLContext ml, string source, string folder)
    {
        var trees = ml.Data.LoadFromTextFile<Tree>(source, separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(trees, testFraction: 0.2);
        using var train = File.Create(Path.Combine(folder, TrainName));
        using var test = File.Create(Path.Combine(folder, TestName));
        ml.Data.SaveAsText(parts.TrainSet, train, schema: false);
        ml.Data.SaveAsText(parts.TestSet, test, schema: false);
    }

    private static void Train(MLContext ml, string folder)
    {
        var train = ml.Data.LoadFromTextFile<Tree>(Path.Combine(folder, TrainName), hasHeader: true);
        var test = ml.Data.LoadFromTextFile<Tree>(Path.Combine(folder, TestName), hasHeader: true);
        var model = ml.Transforms.Concatenate("Features", nameof(Tree.Height), nameof(Tree.Girth))
            .Append(ml.Regression.Trainers.FastTree(nameof(Tree.Volume)))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Tree.Volume));
        File.WriteAllText(Path.Combine(folder, "metrics.json"), JsonSerializer.Serialize(metrics));
    }
}
