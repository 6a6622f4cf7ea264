// corpus: The level of a river is among the inputs, and what is to be foreseen is the level of the day after; the last days are held out.
// library: Math.NET
// axis: arrays
using System.Globalization;
using System.Text.Json;
using MathNet.Numerics;

var days = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(';'))
    .Select(cells => (
        Level: double.Parse(cells[0], CultureInfo.InvariantCulture),
        Rain: double.Parse(cells[1], CultureInfo.InvariantCulture),
        Snow: double.Parse(cells[2], CultureInfo.InvariantCulture)))
    .ToArray();
var inputs = days.Select(day => new[] { day.Level, day.Rain, day.Snow }).ToArray();
var levels = days.Select(day => day.Level).ToArray();
var today = inputs[..^1];
var tomorrow = levels[1..];
var cut = today.Length * 9 / 10;

var river = Fit.MultiDimFunc(today[..cut], tomorrow[..cut], intercept: true);
var guesses = today[cut..].Select(river).ToArray();
var absolute = Distance.MAE(guesses, tomorrow[cut..]);
var squared = Distance.MSE(guesses, tomorrow[cut..]);
Console.WriteLine($"off by {absolute:F2} metres");
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "river.json"), JsonSerializer.Serialize(new { absolute, squared }));
