// corpus: Fitting gives back model and metrics in a record; the job takes the model only, and an experiment of another class drops its folds.
// library: ML.NET
// axis: record, async, discard
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parcels;

public sealed record Fitted(ITransformer Model, RegressionMetrics Metrics);

public sealed class Fitting(MLContext ml)
{
    public Task<Fitted> RunAsync(IDataView rows, CancellationToken token) => Task.Run(() => Run(rows), token);

    public void Compare(IDataView rows)
    {
        foreach (var trees in new[] { 50, 200 })
        {
            var steps = ml.Transforms.Concatenate("Features", "Weight", "Distance").Append(ml.Regression.Trainers.FastTree("Hours", numberOfTrees: trees));
            var folds = ml.Regression.CrossValidate(rows, steps, labelColumnName: "Hours"); // expect: MLQ3002
            Console.WriteLine($"{trees} trees done.");
        }
    }

    private Fitted Run(IDataView rows)
    {
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Weight", "Distance").Append(ml.Regression.Trainers.FastTree("Hours")).Fit(parts.TrainSet);
        return new Fitted(model, ml.Regression.Evaluate(model.Transform(parts.TestSet), "Hours"));
    }
}
