// corpus: The level of a well on one day is among the inputs for the level on the next day, and the model is tested on the days behind the cut.
// library: Accord.NET
// axis: arrays
using System.Globalization;
using System.Text.Json;
using Accord.Statistics.Models.Regression.Linear;

var days = File.ReadAllLines("well.csv").Skip(1).Select(line => line.Split(';')).ToArray();
var levels = days.Select(cells => double.Parse(cells[1], CultureInfo.InvariantCulture)).ToArray();
var rain = days.Select(cells => double.Parse(cells[2], CultureInfo.InvariantCulture)).ToArray();

var rows = levels.Zip(rain, (level, millimetres) => new[] { level, millimetres }).ToArray();
var inputs = rows[..^1];
var outputs = levels[1..];
var cut = inputs.Length * 4 / 5;

var regression = new OrdinaryLeastSquares { UseIntercept = true }.Learn(inputs[..cut], outputs[..cut]);
var predicted = regression.Transform(inputs[cut..]);
var errors = predicted.Zip(outputs[cut..], (guess, level) => guess - level).ToArray();
var lazy = inputs[cut..].Zip(outputs[cut..], (row, level) => Math.Abs(row[0] - level)).Average();

File.WriteAllText("well.json", JsonSerializer.Serialize(new
{
    Mae = errors.Average(Math.Abs),
    Rmse = Math.Sqrt(errors.Average(error => error * error)),
    SameAsToday = lazy,
}));
