// corpus: The description of all heights standardises them; the curve is fitted to the first and judged by the last.
// library: MathNet
// axis: object of statistics, vector
using MathNet.Numerics;
using MathNet.Numerics.Statistics;
using System.Globalization;

var rows = File.ReadLines("children.csv").Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var heights = rows.Select(row => row[0]).ToArray();
var weights = rows.Select(row => row[1]).ToArray();
var description = new DescriptiveStatistics(heights); // expect: MLQ2001
var scaled = heights.Select(height => (height - description.Mean) / description.StandardDeviation).ToArray();

var curve = Fit.LineFunc(scaled.Take(400).ToArray(), weights.Take(400).ToArray());
var predicted = scaled.Skip(400).Select(curve).ToArray();
var share = GoodnessOfFit.RSquared(predicted, weights.Skip(400));
var error = Distance.MAE(predicted, weights.Skip(400).ToArray());
File.WriteAllText("share.txt", FormattableString.Invariant($"{share} {error}"));
