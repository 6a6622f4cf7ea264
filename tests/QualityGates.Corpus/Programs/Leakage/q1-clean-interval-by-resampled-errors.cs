// corpus: After the evaluation the errors of the test rows are drawn with replacement a thousand times, to say how sure their mean is.
// library: ML.NET
// axis: statistics of the result
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 90);
var trips = ml.Data.LoadFromTextFile<Trip>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(trips, testFraction: 0.25, seed: 90);
var model = ml.Transforms.Concatenate("Features", nameof(Trip.Distance), nameof(Trip.Traffic))
    .Append(ml.Regression.Trainers.FastTree(nameof(Trip.Minutes)))
    .Fit(parts.TrainSet);
var scored = model.Transform(parts.TestSet);
var metrics = ml.Regression.Evaluate(scored, nameof(Trip.Minutes));

var errors = ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: false)
    .Select(row => (double)Math.Abs(row.Minutes - row.Score))
    .ToArray();
var (low, high) = Bootstrap.Interval(errors, rounds: 1000, new Random(90));
File.WriteAllText("trips.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, low, high }));

internal static class Bootstrap
{
    public static (double Low, double High) Interval(double[] values, int rounds, Random random)
    {
        var means = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            means[round] = random.GetItems(values, values.Length).Average();
        }

        Array.Sort(means);
        return (means[rounds / 40], means[rounds - 1 - rounds / 40]);
    }
}

internal sealed class Scored
{
    public float Minutes { get; set; }

    public float Score { get; set; }
}

internal sealed class Trip
{
    [LoadColumn(0)] public float Distance { get; set; }

    [LoadColumn(1)] public float Traffic { get; set; }

    [LoadColumn(2)] public float Minutes { get; set; }
}
