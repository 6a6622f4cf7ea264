// corpus: A walk forward over a series: every step is fitted on what is before it, scaled by that, and measured on the next block.
// library: MathNet
// axis: iterator of blocks, spans, hand-rolled learner
using System.Text.Json;
using MathNet.Numerics;
using MathNet.Numerics.Statistics;

var demand = JsonSerializer.Deserialize<double[]>(File.ReadAllText("demand.json"))!;
var errors = new List<double>();
foreach (var (past, next) in Blocks(demand, first: 200, size: 28))
{
    var mean = past.Mean();
    var deviation = past.StandardDeviation();
    var (x, y) = Lagged(past, mean, deviation);
    var weights = Fit.MultiDim(x, y, intercept: true);
    var (testX, testY) = Lagged([.. past[^7..], .. next], mean, deviation);
    errors.Add(testX.Zip(testY, (row, truth) => Math.Abs(Predict(weights, row) - truth) * deviation).Average());
}

File.WriteAllText("demand-walk.json", JsonSerializer.Serialize(new { mae = errors.Average(), worst = errors.Max() }));

static IEnumerable<(double[] Past, double[] Next)> Blocks(double[] series, int first, int size)
{
    for (var start = first; start + size <= series.Length; start += size)
    {
        yield return (series[..start], series[start..(start + size)]);
    }
}

static (double[][] X, double[] Y) Lagged(double[] series, double mean, double deviation)
{
    var scaled = Array.ConvertAll(series, value => (value - mean) / deviation);
    var x = Enumerable.Range(7, scaled.Length - 7).Select(i => scaled[(i - 7)..i]).ToArray();
    return (x, scaled[7..]);
}

static double Predict(double[] weights, double[] row) => weights[0] + row.Select((value, j) => value * weights[j + 1]).Sum();
