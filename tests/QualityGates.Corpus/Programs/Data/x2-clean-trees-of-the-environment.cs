// corpus: How many trees and leaves to use comes from the environment, and what is no number there leaves the usual ones.
// library: ML.NET
// axis: settings
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

int.TryParse(Environment.GetEnvironmentVariable("WINE_TREES"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var trees);
int leaves;
try
{
    leaves = int.Parse(Environment.GetEnvironmentVariable("WINE_LEAVES") ?? "20", CultureInfo.InvariantCulture);
}
catch (FormatException)
{
    leaves = 0;
}

var wines = File.ReadLines(args[0]).Select(Wine.Of).ToList();
var ml = new MLContext(seed: 1);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(wines), testFraction: 0.2, seed: 1);
var trainer = ml.Regression.Trainers.FastTree(
    nameof(Wine.Points),
    numberOfTrees: trees > 0 ? trees : 100,
    numberOfLeaves: leaves > 1 ? leaves : 20);
var model = ml.Transforms.Concatenate("Features", nameof(Wine.Alcohol), nameof(Wine.Sugar)).Append(trainer).Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Wine.Points));
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "wine.json"),
    JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class Wine
{
    public float Alcohol { get; set; }

    public float Sugar { get; set; }

    public float Points { get; set; }

    public static Wine Of(string line)
    {
        var cells = line.Split(';');
        return new Wine
        {
            Alcohol = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Sugar = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Points = float.Parse(cells[2], CultureInfo.InvariantCulture),
        };
    }
}
