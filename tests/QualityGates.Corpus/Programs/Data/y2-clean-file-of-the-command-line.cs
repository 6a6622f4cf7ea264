// corpus: Readings of soil are loaded from whatever file the command line names; what separates its columns nobody can see here.
// library: ML.NET
// axis: name from arguments
using Microsoft.ML;
using Microsoft.ML.Data;

if (args is not [var path])
{
    Console.Error.WriteLine("usage: soil <file>");
    return 64;
}

var ml = new MLContext(seed: 1);
var soil = ml.Data.LoadFromTextFile<Soil>(path, hasHeader: true);
var split = ml.Data.TrainTestSplit(soil, testFraction: 0.2, seed: 1);
var model = ml.Transforms.Concatenate("Features", nameof(Soil.Clay), nameof(Soil.Sand), nameof(Soil.Water))
    .Append(ml.Regression.Trainers.FastTree(nameof(Soil.Yield)))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Soil.Yield));
Console.WriteLine($"{Path.GetFileName(path)}: MAE {metrics.MeanAbsoluteError:F2}, R² {metrics.RSquared:F3}");
return metrics.RSquared > 0.5 ? 0 : 1;

internal sealed class Soil
{
    [LoadColumn(0)] public float Clay { get; set; }

    [LoadColumn(1)] public float Sand { get; set; }

    [LoadColumn(2)] public float Water { get; set; }

    [LoadColumn(3)] public float Yield { get; set; }
}
