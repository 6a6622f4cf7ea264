// corpus: A fraction of 0.75 stands where the larger part is the one that is fitted, and one of 0.98 where a few rows are taken to look at.
// library: ML.NET
// axis: swapped parts, sampling
using Microsoft.ML;
using Microsoft.ML.Data;

if (args.Length < 1)
{
    Console.Error.WriteLine("usage: peat <cores.tsv>");
    return 1;
}

var ml = new MLContext(seed: 70);
var cores = ml.Data.LoadFromTextFile<Core>(args[0], hasHeader: true);

var glimpse = ml.Data.TrainTestSplit(cores, testFraction: 0.98).TrainSet;
foreach (var core in ml.Data.CreateEnumerable<Core>(glimpse, reuseRowObject: false).Take(10))
{
    Console.WriteLine(FormattableString.Invariant($"{core.Depth:F1} {core.Water:F1} {core.Ash:F1} -> {core.Carbon:F1}"));
}

var divided = ml.Data.TrainTestSplit(cores, testFraction: 0.75);
var learn = divided.TestSet;
var judge = divided.TrainSet;

var model = ml.Transforms.Concatenate("Features", nameof(Core.Depth), nameof(Core.Water), nameof(Core.Ash))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Core.Carbon)))
    .Fit(learn);
var metrics = ml.Regression.Evaluate(model.Transform(judge), labelColumnName: nameof(Core.Carbon));
Console.WriteLine(FormattableString.Invariant($"RMSE {metrics.RootMeanSquaredError:F3}, MAE {metrics.MeanAbsoluteError:F3}, R2 {metrics.RSquared:F3}"));
return 0;

public sealed class Core
{
    [LoadColumn(0)] public float Depth { get; set; }

    [LoadColumn(1)] public float Water { get; set; }

    [LoadColumn(2)] public float Ash { get; set; }

    [LoadColumn(3)] public float Carbon { get; set; }
}
