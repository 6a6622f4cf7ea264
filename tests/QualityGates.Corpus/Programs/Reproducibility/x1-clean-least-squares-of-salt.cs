// corpus: A regression of Accord by ordinary least squares solves for its weights and draws nothing, so there is nothing to seed.
// library: Accord
// axis: console
using System.Globalization;
using System.Text.Json;
using Accord.Statistics.Models.Regression.Linear;

var brines = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var inputs = Array.ConvertAll(brines, row => row[..3]);
var salt = Array.ConvertAll(brines, row => row[3]);
var cut = brines.Length * 3 / 4;

var teacher = new OrdinaryLeastSquares { UseIntercept = true, IsRobust = true };
var plane = teacher.Learn(inputs[..cut], salt[..cut]);
var guesses = plane.Transform(inputs[cut..]);
var distances = guesses.Zip(salt[cut..], (guess, wanted) => guess - wanted).ToArray();
File.WriteAllText("salt.json", JsonSerializer.Serialize(new
{
    Squared = distances.Average(distance => distance * distance),
    Absolute = distances.Average(distance => Math.Abs(distance)),
    plane.Intercept,
}));
