// corpus: Rows with impossible fares are left out by a predicate that looks at the row and at two limits only.
// library: ML.NET
// axis: library, FilterByCustomPredicate
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Taxi.Cleaning;

public sealed class FareRow
{
    public float Distance { get; set; }

    public float Seconds { get; set; }

    public float Fare { get; set; }
}

public sealed record Limits(float LowestFare, float HighestFare);

public sealed class FareTrainer(MLContext context, Limits limits)
{
    public RegressionMetrics Train(IEnumerable<FareRow> fares)
    {
        var rows = context.Data.LoadFromEnumerable(fares);
        var clean = context.Data.FilterByCustomPredicate<FareRow>(rows, row => row.Fare < limits.LowestFare || row.Fare > limits.HighestFare);
        var split = context.Data.TrainTestSplit(clean, testFraction: 0.2, seed: 1);
        var model = context.Transforms.Concatenate("Features", nameof(FareRow.Distance), nameof(FareRow.Seconds))
            .Append(context.Regression.Trainers.FastTree(labelColumnName: nameof(FareRow.Fare)))
            .Fit(split.TrainSet);
        return context.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(FareRow.Fare));
    }
}
