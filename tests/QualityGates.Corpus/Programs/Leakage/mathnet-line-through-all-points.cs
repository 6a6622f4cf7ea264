// corpus: A line describes a calibration of an instrument; it predicts nothing new, so it is fitted on all points and no test is claimed.
// library: MathNet
// axis: direct
using MathNet.Numerics;

var points = File.ReadLines("calibration.csv").Select(line => line.Split(';').Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
var volts = points.Select(point => point[0]).ToArray();
var degrees = points.Select(point => point[1]).ToArray();

var (offset, gain) = Fit.Line(volts, degrees);
Console.WriteLine($"degrees = {offset:F3} + {gain:F3} * volts");
File.WriteAllText("gain.txt", FormattableString.Invariant($"{offset:R};{gain:R}"));
