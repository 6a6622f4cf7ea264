// corpus: A generic helper shuffles and jitters rows lazily with a seeded generator; every pass of the trainer sees another set, and a database query has no order.
// library: ML.NET
// axis: generics
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var generator = new Random(41);
var loads = ml.Data.CreateEnumerable<Load>(ml.Data.LoadFromTextFile<Load>("loads.csv", separatorChar: ',', hasHeader: true), reuseRowObject: false).ToList();
var cut = loads.Count * 4 / 5;
var mixed = Augmentation.Mixed(loads.Take(cut).ToList(), generator, row => row with { Temperature = row.Temperature + (generator.NextSingle() * 0.2f) });
var train = ml.Data.LoadFromEnumerable(mixed);
var test = ml.Data.LoadFromEnumerable(loads.Skip(cut).ToList());

var model = ml.Transforms.Concatenate("Features", nameof(Load.Temperature), nameof(Load.Hour))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: nameof(Load.Megawatt)))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Load.Megawatt));
Console.WriteLine($"rmse {metrics.RootMeanSquaredError:F2}, mae {metrics.MeanAbsoluteError:F2}");
Console.WriteLine($"folds {new Warehouse(ml).Folds(DbProviderFactories.GetFactory("Npgsql")):F2}");

internal static class Augmentation
{
    public static IEnumerable<T> Mixed<T>(IReadOnlyCollection<T> rows, Random random, Func<T, T> change) =>
        rows.Concat(rows.Select(change)).OrderBy(_ => random.Next()); // expect: MLQ1010
}

internal sealed class Warehouse(MLContext ml)
{
    private const string Query = "SELECT CAST(temperature AS real) AS Temperature, CAST(hour AS real) AS Hour, CAST(mw AS real) AS Megawatt FROM load_history WHERE year >= 2020";

    public double Folds(DbProviderFactory factory)
    {
        var source = new DatabaseSource(factory, Environment.GetEnvironmentVariable("LOADS_DATABASE"), Query); // expect: MLQ1010
        var rows = ml.Data.CreateDatabaseLoader<Load>().Load(source);
        var trees = ml.Transforms.Concatenate("Features", nameof(Load.Temperature), nameof(Load.Hour))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Load.Megawatt)));
        return ml.Regression.CrossValidate(rows, trees, 5, labelColumnName: nameof(Load.Megawatt)).Average(fold => fold.Metrics.RootMeanSquaredError);
    }
}

internal sealed record Load
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public float Megawatt { get; set; }
}
