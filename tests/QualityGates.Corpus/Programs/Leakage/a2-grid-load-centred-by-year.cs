// corpus: The load of a power grid is learned from one year and tested on the next; the temperatures of the test year are centred by their own mean.
// library: Microsoft.Data.Analysis
// axis: notebook script, data frames, two files
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var train = DataFrame.LoadCsv(Path.Combine(folder, "grid-2023.csv"), cultureInfo: CultureInfo.InvariantCulture);
var test = DataFrame.LoadCsv(Path.Combine(folder, "grid-2024.csv"), cultureInfo: CultureInfo.InvariantCulture);

var usual = train["Temperature"].Mean();
train["Temperature"] = train["Temperature"] - usual;

var usualNext = test["Temperature"].Mean(); // expect: MLQ2007
test["Temperature"] = test["Temperature"] - usualNext;

var ml = new MLContext(seed: 11);
var pipeline = ml.Transforms.Concatenate("Features", "Temperature", "Wind", "Clouds")
    .Append(ml.Regression.Trainers.FastTree("Load"));
var model = pipeline.Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "Load");

Console.WriteLine(test.Rows.Count);
var report = new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError };
File.WriteAllText(Path.Combine(folder, "grid.json"), JsonSerializer.Serialize(report));
