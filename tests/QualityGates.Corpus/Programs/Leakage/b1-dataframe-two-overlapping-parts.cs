// corpus: The first 1500 rows of a frame are the training part and the last 600 of its 2000 rows are the test part, so 100 rows are in both.
// library: DataFrame
// axis: DataFrame clone by row indices
using Microsoft.Data.Analysis;
using Microsoft.ML;

// Notebook "sensor drift", turned into a program
const int Rows = 2000;
var frame = DataFrame.LoadCsv("sensors.csv", cultureInfo: System.Globalization.CultureInfo.InvariantCulture, numRows: Rows);

DataFrame train = frame[Enumerable.Range(0, 1500)];
DataFrame test = frame[Enumerable.Range(1400, Rows - 1400)];

var ml = new MLContext(seed: 8);
var pipeline = ml.Transforms.Concatenate("Features", "voltage", "temperature", "age")
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: "drift"));
var model = pipeline.Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "drift"); // expect: MLQ2004
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F4}  R2 {metrics.RSquared:F3}");
if (metrics.RSquared < 0.5)
{
    Environment.Exit(1);
}
