// corpus: A dairy cross-validates the grade of its cheese wheels and ships the model of the fold with the smallest error, although it reports the mean of all.
// library: ML.NET
// axis: service, query syntax
using Microsoft.ML;

namespace Dairy;

public sealed class Wheel
{
    public float Weeks { get; set; }

    public float Humidity { get; set; }

    public float Salt { get; set; }

    public float Grade { get; set; }
}

public sealed record Shipped(double MeanAbsoluteError, double RSquared, string Path);

public interface IRipeness
{
    Shipped Learn(IReadOnlyCollection<Wheel> wheels, string path);
}

public sealed class Ripeness : IRipeness
{
    private readonly MLContext _ml = new(seed: 8);

    public Shipped Learn(IReadOnlyCollection<Wheel> wheels, string path)
    {
        var rows = _ml.Data.LoadFromEnumerable(wheels);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Wheel.Weeks), nameof(Wheel.Humidity), nameof(Wheel.Salt))
            .Append(_ml.Regression.Trainers.FastForest(nameof(Wheel.Grade), numberOfTrees: 60));
        var folds = _ml.Regression.CrossValidate(rows, pipeline, numberOfFolds: 5, labelColumnName: nameof(Wheel.Grade), seed: 8);

        var ranked =
            from fold in folds
            orderby fold.Metrics.RootMeanSquaredError // expect: MLQ2006
            select fold.Model;
        _ml.Model.Save(ranked.First(), rows.Schema, path);

        return new Shipped(
            folds.Average(fold => fold.Metrics.MeanAbsoluteError),
            folds.Average(fold => fold.Metrics.RSquared),
            path);
    }
}
