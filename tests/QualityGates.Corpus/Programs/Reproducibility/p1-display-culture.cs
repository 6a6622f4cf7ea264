// corpus: The table names the culture of its file; only what a person reads on the screen follows the person's culture, and the clock only measures.
// library: Microsoft.Data.Analysis, ML.NET
// axis: stopwatch, two writers
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var watch = Stopwatch.StartNew();
var ml = new MLContext(seed: 1);
var orders = DataFrame.LoadCsv("orders.csv", separator: ';', cultureInfo: CultureInfo.GetCultureInfo("de-DE"));
var split = ml.Data.TrainTestSplit(orders, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Menge", "Rabatt")
    .Append(ml.Regression.Trainers.FastTree("Umsatz"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Umsatz");

Console.WriteLine($"Fertig nach {watch.Elapsed.TotalSeconds:N1} s am {DateTime.Now:d}: R2 {metrics.RSquared:N3}");
File.WriteAllText("metrics.csv", string.Create(CultureInfo.InvariantCulture, $"{metrics.RSquared},{metrics.MeanAbsoluteError}\n"));
