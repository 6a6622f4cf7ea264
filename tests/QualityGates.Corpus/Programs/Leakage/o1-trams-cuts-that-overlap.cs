// corpus: The first 1200 tram rides are learned and those after the first 1000 are the test, so that 200 rides are on both sides.
// library: Accord
// axis: LINQ
using System.Globalization;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

Accord.Math.Random.Generator.Seed = 1;
var rides = File.ReadLines(args[0]).Skip(1).Select(Ride.Parse).ToList();
var learned = rides.Take(1200).ToList();
var kept = rides.Skip(1000).ToList();

var regression = new OrdinaryLeastSquares().Learn(
    learned.Select(ride => ride.Inputs).ToArray(),
    learned.Select(ride => ride.Delay).ToArray());

var expected = kept.Select(ride => ride.Delay).ToArray();
var error = new SquareLoss(expected) { Root = true }.Loss(regression.Transform(kept.Select(ride => ride.Inputs).ToArray())); // expect: MLQ2004
Console.WriteLine($"RMSE {error:F2} s on {expected.Length} rides");

internal sealed record Ride(double[] Inputs, double Delay)
{
    public static Ride Parse(string line)
    {
        var cells = Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture));
        return new Ride(cells[..^1], cells[^1]);
    }
}
