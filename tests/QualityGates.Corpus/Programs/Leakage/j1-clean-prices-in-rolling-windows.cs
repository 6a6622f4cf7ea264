// corpus: A line is fitted in a window of sixty days that rolls over the prices of power, and asked about the ten days behind it.
// library: MathNet.Numerics
// axis: LINQ
using System.Globalization;
using System.Text.Json;
using MathNet.Numerics;

const int Window = 60;
const int Ahead = 10;

var prices = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => double.Parse(line.Split(';')[1], CultureInfo.InvariantCulture))
    .ToArray();
var days = Enumerable.Range(0, prices.Length).Select(day => (double)day).ToArray();

var errors = new List<double>();
for (var start = 0; start + Window + Ahead <= prices.Length; start += Ahead)
{
    var (intercept, slope) = Fit.Line(
        days.Skip(start).Take(Window).ToArray(),
        prices.Skip(start).Take(Window).ToArray());

    var ahead = days.Skip(start + Window).Take(Ahead);
    var truth = prices.Skip(start + Window).Take(Ahead);
    errors.AddRange(ahead.Zip(truth, (day, price) => intercept + slope * day - price));
}

var summary = new { Mae = errors.Average(error => Math.Abs(error)), Rmse = Math.Sqrt(errors.Average(error => error * error)) };
Console.WriteLine(summary);
File.WriteAllText("power.metrics.json", JsonSerializer.Serialize(summary));
