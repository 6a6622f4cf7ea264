// corpus: The feature list of a data frame of used bikes is every column except the price and the name of the model.
// library: Microsoft.Data.Analysis, ML.NET
// axis: data frame
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 10);
var bikes = DataFrame.LoadCsv("bikes.csv", cultureInfo: CultureInfo.InvariantCulture);
string[] others = ["price", "model"];
var inputs = bikes.Columns.Select(column => column.Name).Except(others).ToArray();

var split = ml.Data.TrainTestSplit(bikes, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", inputs)
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: "price", numberOfTrees: 200))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "price");

Console.WriteLine($"{inputs.Length} inputs, mean error {metrics.MeanAbsoluteError:F0}");
File.WriteAllText("bikes.json", JsonSerializer.Serialize(new { inputs, metrics.MeanAbsoluteError, metrics.RSquared }));
