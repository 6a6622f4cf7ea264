// corpus: Averages of all rows go into a dashboard file and nowhere near the model.
// library: ML.NET
// axis: LINQ statistics of the loaded rows
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var view = ml.Data.LoadFromTextFile<Trip>("trips.csv", ',', true);
var trips = ml.Data.CreateEnumerable<Trip>(view, reuseRowObject: false).ToArray();
var summary = new { Rows = trips.Length, Fare = trips.Average(t => t.Fare), Longest = trips.Max(t => t.Distance), Share = trips.Count(t => t.Night > 0) / (double)trips.Length };
File.WriteAllText("dashboard.json", JsonSerializer.Serialize(summary));

var cut = trips.Length * 4 / 5;
var train = ml.Data.LoadFromEnumerable(trips[..cut]);
var test = ml.Data.LoadFromEnumerable(trips[cut..]);
var model = ml.Transforms.Concatenate("Features", "Distance", "Night").Append(ml.Regression.Trainers.OnlineGradientDescent("Fare")).Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "Fare");
File.WriteAllText("trips.txt", metrics.RootMeanSquaredError.ToString("R", CultureInfo.InvariantCulture) + metrics.RSquared.ToString("R", CultureInfo.InvariantCulture));

public sealed class Trip
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Night { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
}
