// corpus: A summary of apple trees skips the first line of the file, and the loader of the same file takes that line for a tree.
// library: ML.NET
// axis: File.ReadLines with Skip(1)
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

const string Orchard = "orchard.csv";

Summarize();
var (error, explained) = Train(new MLContext(seed: 11));
File.WriteAllText("orchard-metrics.txt", string.Create(CultureInfo.InvariantCulture, $"{error};{explained}"));

static void Summarize()
{
    var heights = File.ReadLines(Orchard)
        .Skip(1)
        .Select(line => line.Split(','))
        .Select(fields => double.Parse(fields[1], CultureInfo.InvariantCulture))
        .ToArray();
    Console.WriteLine($"{heights.Length} trees, the highest {heights.Max():F1} m");
}

static (double Error, double Explained) Train(MLContext ml)
{
    var trees = ml.Data.LoadFromTextFile<Tree>(Orchard, separatorChar: ','); // expect: MLQ4005
    var split = ml.Data.TrainTestSplit(trees, testFraction: 0.2, seed: 11);
    var model = ml.Transforms.Concatenate("Features", nameof(Tree.Age), nameof(Tree.Height), nameof(Tree.Trunk))
        .Append(ml.Regression.Trainers.FastForest(nameof(Tree.Apples)))
        .Fit(split.TrainSet);
    var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Tree.Apples));
    return (metrics.MeanAbsoluteError, metrics.RSquared);
}

internal sealed class Tree
{
    [LoadColumn(0)] public float Age { get; set; }

    [LoadColumn(1)] public float Height { get; set; }

    [LoadColumn(2)] public float Trunk { get; set; }

    [LoadColumn(3)] public float Apples { get; set; }
}
