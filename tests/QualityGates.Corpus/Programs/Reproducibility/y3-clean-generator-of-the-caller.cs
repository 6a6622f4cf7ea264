// corpus: A library divides and thins rows with whatever generator its caller hands over, so nothing is known of a seed, which is right.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Evaluations;

public static class Division
{
    public static (List<TRow> Train, List<TRow> Test) Divide<TRow>(IEnumerable<TRow> rows, double testShare, Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var train = new List<TRow>();
        var test = new List<TRow>();
        foreach (var row in rows)
        {
            (random.NextDouble() < testShare ? test : train).Add(row);
        }

        return (train, test);
    }

    public static TRow[] Sample<TRow>(IReadOnlyList<TRow> rows, int count, Random random)
    {
        var places = Enumerable.Range(0, rows.Count).ToArray();
        random.Shuffle(places);
        return places.Take(count).Select(place => rows[place]).ToArray();
    }
}

public sealed class Judged<TRow>(MLContext ml, IEstimator<ITransformer> pipeline, string label)
    where TRow : class
{
    public (ITransformer Model, MulticlassClassificationMetrics Metrics) Train(IReadOnlyList<TRow> rows, int atMost, Random random)
    {
        var (train, test) = Division.Divide(Division.Sample(rows, atMost, random), testShare: 0.2, random);
        var model = pipeline.Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), labelColumnName: label);
        return (model, metrics);
    }
}
