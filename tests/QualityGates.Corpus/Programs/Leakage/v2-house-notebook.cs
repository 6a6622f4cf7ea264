// corpus: A short notebook-like script: split, pipeline, fit, evaluate, write.
// library: ML.NET
// axis: script, right
// scores: MLQ2014 MLQ3005 MLQ3008
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(1);
var data = ml.Data.LoadFromTextFile<Home>("homes.csv", ',', true);
var parts = ml.Data.TrainTestSplit(data, 0.2);
var pipe = ml.Transforms.Concatenate("Features", "Size", "Age").Append(ml.Regression.Trainers.FastTree("Price"));
var fitted = pipe.Fit(parts.TrainSet);
var quality = ml.Regression.Evaluate(fitted.Transform(parts.TestSet), "Price");
Console.WriteLine($"{quality.RSquared:F3} {quality.MeanAbsoluteError:F0}");
await File.WriteAllTextAsync("quality.json", JsonSerializer.Serialize(quality));

internal sealed class Home
{
    [LoadColumn(0)] public float Id { get; set; }
    [LoadColumn(1)] public float Size { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public float Price { get; set; }
}
