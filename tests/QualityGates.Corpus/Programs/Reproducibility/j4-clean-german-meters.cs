// corpus: A frame of heat meters is read and written in the culture its files are made in, and what is written for programs is JSON.
// library: DataFrame, ML.NET
// axis: top-level script, culture in a variable, prose in a log
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var german = CultureInfo.GetCultureInfo("de-DE");
var frame = DataFrame.LoadCsv(args[0], separator: ';', cultureInfo: german);
var limit = float.Parse(File.ReadAllText(args[1]), german);
var warm = frame.Filter(frame["aussen"].ElementwiseLessThan(limit));

var ml = new MLContext(seed: 2);
var parts = ml.Data.TrainTestSplit(warm, testFraction: 0.2, seed: 2);
var model = ml.Transforms.Concatenate("Features", "aussen", "flaeche", "bewohner")
    .Append(ml.Regression.Trainers.Ols("verbrauch"))
    .Fit(parts.TrainSet);

var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "verbrauch");
File.WriteAllText(args[2], JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));
File.AppendAllText(args[3], $"learned from {warm.Rows.Count} readings below {limit:F1} degrees, the mean error is {metrics.MeanAbsoluteError:F2}\n");

DataFrame.SaveCsv(warm, Path.ChangeExtension(args[0], ".warm.csv"), separator: ';', cultureInfo: german);
Console.WriteLine($"{metrics.RSquared:P1} explained, {metrics.RootMeanSquaredError:F2} kWh off");
