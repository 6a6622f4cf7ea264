// corpus: Paths from the base folder, the temporary folder, the environment and the arguments; literals that look like paths are routes, patterns and addresses.
// library: ML.NET
// axis: clean; regex, route, environment, one parent
using System.Text.RegularExpressions;
using Microsoft.ML;
using Microsoft.ML.Data;

var root = Environment.GetEnvironmentVariable("DATA_ROOT") ?? Path.Combine(AppContext.BaseDirectory, "data");
var file = Path.Combine(root, "..", "shared.tsv");
var digits = new Regex(@"\d+\w\\data");
var home = new Uri("https://example.org/home/data/");
Console.WriteLine(digits.IsMatch("/home/page") ? home : "/data/predict");
var ml = new MLContext(seed: 1);
var rows = ml.Data.LoadFromTextFile<Pair>(file);
var parts = ml.Data.TrainTestSplit(rows, 0.1);
var model = ml.Transforms.Concatenate("Features", "A").Append(ml.Regression.Trainers.FastTree("B")).Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "B");
Console.WriteLine($"{metrics.RSquared:F2} {metrics.MeanAbsoluteError:F2}");
ml.Model.Save(model, rows.Schema, Path.Combine(Path.GetTempPath(), "pair.zip"));

public sealed class Pair
{
    [LoadColumn(0)] public float A { get; set; }
    [LoadColumn(1)] public float B { get; set; }
}
