// corpus: The inputs for used boats are written out with the price as their last number, and the price is what the regression learns.
// library: Accord.NET
// axis: arrays
using System.Globalization;
using System.Text.Json;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

Accord.Math.Random.Generator.Seed = 2;
var boats = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Boat(Number(cells[0]), Number(cells[1]), Number(cells[2]), Number(cells[3])))
    .ToList();
var inputs = boats.Select(boat => new[] { boat.Length, boat.Engine, boat.Hours, boat.Price }).ToArray();
var prices = boats.Select(boat => boat.Price).ToArray();
var cut = boats.Count * 4 / 5;

var regression = new OrdinaryLeastSquares { UseIntercept = true }.Learn(inputs[..cut], prices[..cut]); // expect: MLQ2008
var guesses = regression.Transform(inputs[cut..]);
var root = new SquareLoss(prices[cut..]) { Root = true }.Loss(guesses);
var share = guesses.Zip(prices[cut..], (guess, price) => Math.Abs(guess - price) / price).Average();
Console.WriteLine($"off by {root:F0}, or {share:P1}");
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "boats.json"), JsonSerializer.Serialize(new { root, share }));

static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

internal sealed record Boat(double Length, double Engine, double Hours, double Price);
