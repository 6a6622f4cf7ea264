// corpus: A notebook about rented bicycles turned into a program: frames are filtered, filled and cut by day, and the last days are the test.
// library: Microsoft.Data.Analysis, ML.NET
// axis: data frame, steps of a notebook
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Rentals;

var source = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "rentals.csv");
var raw = DataFrame.LoadCsv(source, separator: ',', header: true, cultureInfo: CultureInfo.InvariantCulture);
Console.WriteLine(raw.Description());

var cleaned = Cleaning.Run(raw);
Console.WriteLine($"{raw.Rows.Count - cleaned.Rows.Count} of {raw.Rows.Count} rows left out");

var parts = DayCut.At(cleaned, lastTrainingDay: 600);
var model = new RentalModel(new MLContext(seed: 14));
var fitted = model.Fit(parts.Before);
var summary = model.Summarize(fitted, parts.After);
Console.WriteLine($"MAE {summary.MeanAbsoluteError:F1} bicycles, RMSE {summary.RootMeanSquaredError:F1}, always the mean {summary.ErrorOfMean:F1}");
summary.Write(Path.ChangeExtension(source, ".summary.json"));
DataFrame.SaveCsv(parts.After, Path.ChangeExtension(source, ".test.csv"), cultureInfo: CultureInfo.InvariantCulture);
