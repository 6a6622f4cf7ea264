// corpus: Of each store the first weeks are learned from and the last ones predicted, by a line that Math.NET fits.
// library: Math.NET
// axis: LINQ pipeline
using System.Globalization;
using MathNet.Numerics;

var weeks = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(';'))
    .Select(cells => new Week(
        cells[0],
        int.Parse(cells[1], CultureInfo.InvariantCulture),
        double.Parse(cells[2], CultureInfo.InvariantCulture),
        double.Parse(cells[3], CultureInfo.InvariantCulture),
        double.Parse(cells[4], CultureInfo.InvariantCulture)))
    .ToList();

var stores = weeks
    .GroupBy(week => week.Store)
    .Select(group => group.OrderBy(week => week.Number).ToArray())
    .Where(history => history.Length > 20)
    .ToList();
var early = stores.SelectMany(history => history[..^8]).ToArray();
var late = stores.SelectMany(history => history[^8..]).ToArray();

var weights = Fit.MultiDim(early.Select(week => week.Inputs).ToArray(), early.Select(week => week.Sold).ToArray(), intercept: true);
var gaps = late.Select(week => Math.Abs(week.Sold - Predict(week.Inputs))).ToArray();
var naive = late.Select(week => Math.Abs(week.Sold - early.Average(e => e.Sold))).ToArray();

File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"line {gaps.Average():F2}; mean {naive.Average():F2}; worst {gaps.Max():F2}"));

double Predict(double[] inputs) => weights[0] + inputs.Zip(weights.Skip(1), (x, w) => x * w).Sum();

internal sealed record Week(string Store, int Number, double Price, double Leaflets, double Sold)
{
    public double[] Inputs => [Price, Leaflets, Number % 4];
}
