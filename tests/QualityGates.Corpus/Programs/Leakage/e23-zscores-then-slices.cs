// corpus: Every row is standardised with mean and deviation of all rows, and only then the last fifth is set aside.
// library: MathNet.Numerics
// axis: tuple, slices
using System.Globalization;
using MathNet.Numerics;
using MathNet.Numerics.Statistics;

double[] hours = Column(0), marks = Column(1);
var (mean, deviation) = hours.MeanStandardDeviation(); // expect: MLQ2001
var scaled = hours.Select(h => (h - mean) / deviation).ToArray();
var n = scaled.Length * 4 / 5;
var (a, b) = Fit.Line(scaled[..n], marks[..n]);
var predicted = scaled[n..].Select(x => a + b * x);
var r2 = GoodnessOfFit.RSquared(predicted, marks[n..]);
File.WriteAllText("r2.txt", r2.ToString(CultureInfo.InvariantCulture));

static double[] Column(int index) => File.ReadAllLines("marks.csv").Skip(1)
    .Select(line => double.Parse(line.Split(',')[index], CultureInfo.InvariantCulture)).ToArray();
