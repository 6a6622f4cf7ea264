// corpus: Folds of yachts are made by hand, and each has a scaler of its own, made of the rows it learns from.
// library: MathNet.Numerics
// axis: several files
using System.Globalization;
using System.Text.Json;
using MathNet.Numerics.LinearRegression;
using Yachts;

const int Folds = 7;
var yachts = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => Array.ConvertAll(line.Split(' '), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
    .Select(cells => new Yacht(cells[..6], cells[6]))
    .ToArray();

var errors = new List<double>();
for (var fold = 0; fold < Folds; fold++)
{
    var known = yachts.Where((_, index) => index % Folds != fold).ToArray();
    var held = yachts.Where((_, index) => index % Folds == fold).ToArray();

    var scaler = Scaler.Of(known);
    var weights = MultipleRegression.QR(known.Select(scaler.Apply).ToArray(), known.Select(yacht => yacht.Resistance).ToArray(), intercept: true);
    errors.AddRange(held.Select(yacht => weights[0] + scaler.Apply(yacht).Zip(weights.Skip(1), (value, weight) => value * weight).Sum() - yacht.Resistance));
}

var summary = new { Mae = errors.Average(error => Math.Abs(error)), Rmse = Math.Sqrt(errors.Average(error => error * error)) };
Console.WriteLine(summary);
File.WriteAllText("yachts.metrics.json", JsonSerializer.Serialize(summary));
