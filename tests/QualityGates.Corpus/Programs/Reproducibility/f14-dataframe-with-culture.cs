// corpus: The frame is read with a culture, changed in place or kept in a variable, and rows are chosen by a seeded generator.
// library: Microsoft.Data.Analysis
// axis: chain
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var frame = DataFrame.LoadCsv("sales.csv", cultureInfo: CultureInfo.InvariantCulture);
frame = frame.DropNulls(DropNullOptions.All);
frame.FillNulls(0f, inPlace: true);
frame.Columns.Remove("Comment");
frame.Columns["Price"].Multiply(1.2f, inPlace: true);
var random = new Random(5);
var chosen = Enumerable.Range(0, (int)frame.Rows.Count).Select(i => (Key: random.Next(), i)).OrderBy(p => p.Key).Take(500).Select(p => p.i).ToArray();
var part = frame.Filter(new Int32DataFrameColumn("index", chosen));
var ml = new MLContext(seed: 2);
var split = ml.Data.TrainTestSplit(part, 0.2);
var pipeline = ml.Transforms.Concatenate("Features", "Price", "Discount")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Sold"));
var metrics = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), labelColumnName: "Sold");
Console.WriteLine(metrics.MeanSquaredError);
DataFrame.SaveCsv(part, "sample.csv", cultureInfo: CultureInfo.InvariantCulture);
