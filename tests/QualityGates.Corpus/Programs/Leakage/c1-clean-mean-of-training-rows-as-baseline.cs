// corpus: The mean of the training targets is the baseline that a curve of MathNet has to beat on the later rows.
// library: MathNet
// axis: arrays cut by index, tuple of coefficients
using MathNet.Numerics;
using MathNet.Numerics.Statistics;

var rows = File.ReadLines("growth.csv").Skip(1).Select(l => l.Split(',').Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
var cut = rows.Length - 24;
var (x, y) = (rows.Select(r => r[0]).ToArray(), rows.Select(r => r[1]).ToArray());

var baseline = y[..cut].Mean();
var (intercept, slope) = Fit.Line(x[..cut], y[..cut]);
var predicted = x[cut..].Select(v => intercept + slope * v).ToArray();
var error = Distance.MAE(predicted, y[cut..]);
var naive = y[cut..].Select(v => Math.Abs(v - baseline)).Average();
File.WriteAllText("growth.txt", $"line {error:F2}, mean {naive:F2}");
return error < naive ? 0 : 1;
