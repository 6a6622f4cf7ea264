// corpus: The same file of matches becomes two data frames, one kept to the early seasons and the other to the late ones.
// library: Microsoft.Data.Analysis, ML.NET
// axis: notebook
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

const float FirstLateSeason = 2019;
var ml = new MLContext(seed: 19);
var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "matches.csv");

var early = DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture);
early = early.Filter(early["Season"].ElementwiseLessThan(FirstLateSeason));

var late = DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture);
late = late.Filter(late["Season"].ElementwiseGreaterThanOrEqual(FirstLateSeason));

var pipeline = ml.Transforms.Concatenate("Features", "Shots", "Possession", "Corners")
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: "Goals", numberOfTrees: 200));
var metrics = ml.Regression.Evaluate(pipeline.Fit(early).Transform(late), labelColumnName: "Goals");

Console.WriteLine($"{early.Rows.Count} early and {late.Rows.Count} late matches: MAE {metrics.MeanAbsoluteError:F2}, RMSE {metrics.RootMeanSquaredError:F2}");
File.WriteAllText("matches.metrics.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
