// corpus: Rows are blurred with noise of a distribution that was given no source, and a second time with one that was.
// library: MathNet
// axis: static sample, source
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using System.Globalization;

var hours = File.ReadLines("hours.csv").Select(line => double.Parse(line, CultureInfo.InvariantCulture)).ToArray();
var marks = File.ReadLines("marks.csv").Select(line => double.Parse(line, CultureInfo.InvariantCulture)).ToArray();
var blurred = hours.Select(hour => hour + Gamma.Sample(2.0, 8.0)).ToArray(); // expect: MLQ1002
var (intercept, slope) = Fit.Line(blurred, marks);

var source = new Random(4);
var again = hours.Select(hour => hour + Gamma.Sample(source, 2.0, 8.0)).ToArray();
var (other, second) = Fit.Line(again, marks);
Console.WriteLine(FormattableString.Invariant($"{intercept} {slope} {other} {second}"));
