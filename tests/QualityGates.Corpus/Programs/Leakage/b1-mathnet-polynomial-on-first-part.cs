// corpus: A polynomial is fitted through the first measurements and judged by its error on the later ones.
// library: MathNet
// axis: array segments, goodness of fit
using MathNet.Numerics;

var points = File.ReadLines("cooling.csv").Skip(1).Select(l => l.Split(',').Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
double[] time = points.Select(p => p[0]).ToArray(), temperature = points.Select(p => p[1]).ToArray();
var n = time.Length * 3 / 4;

Func<double, double> curve = Fit.PolynomialFunc(time[..n], temperature[..n], 3);
var predicted = time[n..].Select(curve).ToArray();
var r2 = GoodnessOfFit.RSquared(predicted, temperature[n..]);
var error = GoodnessOfFit.StandardError(predicted, temperature[n..], degreesOfFreedom: 4);
Console.WriteLine($"R2 {r2:F3}, standard error {error:F2} °C");
return error < 1.5 ? 0 : 1;
