// corpus: A learning curve: the same forest is fitted on smaller and smaller parts, and the errors are written as a table.
// library: ML.NET
// axis: console, loop over shares
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 88);
var rows = ml.Data.LoadFromTextFile<Trunk>(args[0], separatorChar: '\t', hasHeader: true);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Trunk.Girth), nameof(Trunk.Height))
    .Append(ml.Regression.Trainers.FastForest(nameof(Trunk.Volume), numberOfTrees: 200));

using var table = new StreamWriter("curve.csv");
table.WriteLine("learned,mae,r2");
foreach (var tested in new[] { 0.2, 0.4, 0.6, 0.8, 0.9 })
{
    var parts = ml.Data.TrainTestSplit(rows, tested, seed: 88);
    var metrics = ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Trunk.Volume));
    table.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{1 - tested:F1},{metrics.MeanAbsoluteError:F4},{metrics.RSquared:F4}"));
}

internal sealed class Trunk
{
    [LoadColumn(0)]
    public float Girth { get; set; }

    [LoadColumn(1)]
    public float Height { get; set; }

    [LoadColumn(2)]
    public float Volume { get; set; }
}
