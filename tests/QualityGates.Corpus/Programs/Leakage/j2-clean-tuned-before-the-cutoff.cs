// corpus: Nights of a hotel are cut at a date; only the ones before are divided at random, to choose the number of leaves, and the ones after are the test.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Hotels;

public sealed class Night
{
    public DateTime Date { get; set; }

    public float Weekday { get; set; }

    public float Booked { get; set; }

    public float Sold { get; set; }
}

public sealed record Outcome(int Leaves, RegressionMetrics Metrics);

public sealed class SalesModel(int seed)
{
    private readonly MLContext _ml = new(seed);

    public Outcome Study(IReadOnlyCollection<Night> nights, DateTime cutoff)
    {
        var past = nights.Where(night => night.Date < cutoff).ToList();
        var future = nights.Where(night => night.Date >= cutoff).ToList();
        var inner = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(past), testFraction: 0.2);
        var leaves = new[] { 5, 15, 45 }.MinBy(count => Scored(count, inner.TrainSet, inner.TestSet).RootMeanSquaredError);
        return new Outcome(leaves, Scored(leaves, _ml.Data.LoadFromEnumerable(past), _ml.Data.LoadFromEnumerable(future)));
    }

    private RegressionMetrics Scored(int leaves, IDataView learn, IDataView judge)
    {
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Night.Weekday), nameof(Night.Booked))
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: nameof(Night.Sold), numberOfLeaves: leaves));
        return _ml.Regression.Evaluate(pipeline.Fit(learn).Transform(judge), labelColumnName: nameof(Night.Sold));
    }
}
