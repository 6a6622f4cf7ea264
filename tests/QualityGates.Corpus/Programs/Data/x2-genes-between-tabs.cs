// corpus: A data frame is read from a file of genes whose columns are divided by tabs, as its name says, and the frame looks for commas.
// library: ML.NET, Microsoft.Data.Analysis
// axis: data frame, constants of another class
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var folder = args.Length == 1 ? args[0] : AppContext.BaseDirectory;
var frame = DataFrame.LoadCsv(Path.Combine(folder, Names.Expression), cultureInfo: CultureInfo.InvariantCulture); // expect: MLQ4005
frame = frame.DropNulls();

var ml = new MLContext(seed: 6);
var parts = ml.Data.TrainTestSplit(frame, testFraction: 0.3, seed: 6);
var model = ml.Transforms.Concatenate("Features", "Brca", "Tumor", "Myc")
    .Append(ml.Regression.Trainers.FastTree("Growth"))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Growth");
Console.WriteLine($"off by {metrics.MeanAbsoluteError:F3}");
File.WriteAllText(
    Path.Combine(folder, Names.Metrics),
    JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal static class Names
{
    public const string Expression = "expression.tsv";

    public const string Metrics = "metrics.json";
}
