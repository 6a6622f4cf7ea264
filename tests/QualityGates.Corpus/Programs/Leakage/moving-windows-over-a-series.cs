// corpus: Windows of a series overlap by design; training ends where the test begins, and each window is tested on what follows it.
// library: LINQ
// axis: loop
using MathNet.Numerics;

double[] prices = File.ReadLines("prices.txt").Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
const int Window = 60, Ahead = 10;

var errors = new List<double>();
for (var start = 0; start + Window + Ahead <= prices.Length; start += Ahead)
{
    var past = prices.Skip(start).Take(Window).ToArray();
    var future = prices.Skip(start + Window).Take(Ahead).ToArray();
    var (intercept, slope) = Fit.Line(Enumerable.Range(0, Window).Select(i => (double)i).ToArray(), past);
    errors.AddRange(future.Select((price, i) => Math.Abs(price - (intercept + slope * (Window + i)))));
}

Console.WriteLine($"mean absolute error {errors.Average():F2}");
Environment.ExitCode = errors.Average() < 1.5 ? 0 : 1;
