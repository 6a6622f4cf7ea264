// corpus: Two row classes read the same fields of one file, each for its own model; within one class nothing overlaps.
// library: ML.NET
// axis: records
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 40);
var file = args[0];
var price = Score(ml, Load<PriceRow>(ml, file), "Price", "Area", "Rooms");
var rent = Score(ml, Load<RentRow>(ml, file), "Rent", "Area", "Rooms", "Floor");
foreach (var (name, metrics) in new[] { ("price", price), ("rent", rent) })
{
    Console.WriteLine(FormattableString.Invariant($"{name}: {metrics.MeanAbsoluteError:F1} {metrics.RootMeanSquaredError:F1} {metrics.RSquared:F3}"));
}

static IDataView Load<TRow>(MLContext ml, string file) => ml.Data.LoadFromTextFile<TRow>(file, separatorChar: ';', hasHeader: true);

static RegressionMetrics Score(MLContext ml, IDataView rows, string target, params string[] inputs)
{
    var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
    var model = ml.Transforms.Concatenate("Features", inputs)
        .Append(ml.Regression.Trainers.FastForest(labelColumnName: target))
        .Fit(parts.TrainSet);
    return ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: target);
}

public sealed record PriceRow
{
    [LoadColumn(1)] public float Area { get; init; }

    [LoadColumn(2)] public float Rooms { get; init; }

    [LoadColumn(4)] public float Price { get; init; }
}

public sealed record RentRow
{
    [LoadColumn(1)] public float Area { get; init; }

    [LoadColumn(2)] public float Rooms { get; init; }

    [LoadColumn(3)] public float Floor { get; init; }

    [LoadColumn(5)] public float Rent { get; init; }
}
