// corpus: Means and deviations of all weeks put every week on one scale; the last weeks are held out afterwards.
// library: MathNet
// axis: arrays, LINQ, method group
using System.Globalization;
using MathNet.Numerics;
using MathNet.Numerics.LinearRegression;
using MathNet.Numerics.Statistics;

double[][] weeks = File.ReadLines("weeks.csv").Select(Numbers).ToArray();
double[] sales = weeks.Select(week => week[^1]).ToArray();
double[][] inputs = weeks.Select(week => week[..^1]).ToArray();

for (var column = 0; column < inputs[0].Length; column++)
{
    var values = inputs.Select(row => row[column]).ToArray();
    var (mean, deviation) = values.MeanStandardDeviation(); // expect: MLQ2001
    foreach (var row in inputs)
    {
        row[column] = (row[column] - mean) / deviation;
    }
}

var cut = inputs.Length * 4 / 5;
var weights = MultipleRegression.QR(inputs[..cut], sales[..cut], intercept: true);
var predicted = inputs[cut..].Select(Predict).ToArray();
var fit = GoodnessOfFit.RSquared(predicted, sales[cut..]);
var error = Distance.MAE(predicted, sales[cut..]);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"R2 {fit:F3}, MAE {error:F1}"));
return fit > 0.5 ? 0 : 1;

double Predict(double[] row) => weights[0] + row.Zip(weights.Skip(1), (value, weight) => value * weight).Sum();

static double[] Numbers(string line) => Array.ConvertAll(line.Split(';'), cell => double.Parse(cell, CultureInfo.InvariantCulture));
