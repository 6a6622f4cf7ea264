// corpus: In a data frame of runners, the ages of the last ones are moved by their own mean and written back before the model is evaluated on them.
// library: Microsoft.Data.Analysis, ML.NET
// axis: notebook
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 42);
var runners = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture);
var known = (int)(runners.Rows.Count * 3 / 4);
var train = runners.Head(known);
var test = runners.Tail((int)runners.Rows.Count - known);

var age = (float)train["Age"].Mean();
train["Age"] = train["Age"] - age;

var testAge = (float)test["Age"].Mean(); // expect: MLQ2007
test["Age"] = test["Age"] - testAge;

var pipeline = ml.Transforms.Concatenate("Features", "Age", "Kilometres", "Climb")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Minutes", numberOfTrees: 60));
var model = pipeline.Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "Minutes");

Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1} minutes, R² {metrics.RSquared:F3}");
File.WriteAllText("runners.metrics.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));
