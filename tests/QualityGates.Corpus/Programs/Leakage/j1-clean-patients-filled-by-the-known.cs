// corpus: In a data frame of patients the middle and the mean of the known ones fill and move both parts.
// library: Microsoft.Data.Analysis, ML.NET
// axis: methods
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 37);
var patients = DataFrame.LoadCsv(args[0], separator: ';', cultureInfo: CultureInfo.InvariantCulture);
var known = (int)(patients.Rows.Count * 8 / 10);
var (train, test) = (patients.Head(known), patients.Tail((int)patients.Rows.Count - known));

var glucose = (float)train["Glucose"].Median();
var age = (float)train["Age"].Mean();
Prepare(train, glucose, age);
Prepare(test, glucose, age);

var pipeline = ml.Transforms.Concatenate("Features", "Glucose", "Age", "Insulin")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Progress"));
var model = pipeline.Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "Progress");

Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1}, R² {metrics.RSquared:F3}");
File.WriteAllText("patients.metrics.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

static void Prepare(DataFrame part, float glucose, float age)
{
    part["Glucose"].FillNulls(glucose, inPlace: true);
    part["Age"] = part["Age"] - age;
}
