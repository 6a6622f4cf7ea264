// corpus: Columns of scooter trips are read that a step dropped, that are written otherwise, or that a trainer looks for under another name.
// library: ML.NET
// axis: pipeline of a helper, sampling key, feature column of a trainer
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Scooters;

public sealed class Trip
{
    [LoadColumn(0)] public string ScooterId { get; set; } = "";

    [LoadColumn(1)] public string Borough { get; set; } = "";

    [LoadColumn(2)] public float Kilometres { get; set; }

    [LoadColumn(3)] public float Stops { get; set; }

    [LoadColumn(4)] public float Minutes { get; set; }
}

public sealed class TripStudy
{
    private readonly MLContext _ml = new(seed: 89);

    public RegressionMetrics Slim(string path)
    {
        var parts = _ml.Data.TrainTestSplit(Trips(path), testFraction: 0.2, seed: 89);
        var model = Placed()
            .Append(_ml.Transforms.Concatenate("Features", "Place", nameof(Trip.Kilometres), nameof(Trip.Stops))) // expect: MLQ4007
            .Append(_ml.Regression.Trainers.FastTree(nameof(Trip.Minutes)))
            .Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Trip.Minutes));
    }

    public RegressionMetrics Named(string path)
    {
        var parts = _ml.Data.TrainTestSplit(Trips(path), testFraction: 0.2, seed: 90);
        var model = _ml.Transforms.Concatenate("Measures", nameof(Trip.Kilometres), nameof(Trip.Stops))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Trip.Minutes))) // expect: MLQ4007
            .Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Trip.Minutes));
    }

    public IReadOnlyList<double> Folded(string path)
    {
        var trips = Trips(path);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Trip.Kilometres), nameof(Trip.Stops))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Trip.Minutes)));
        var folds = _ml.Data.CrossValidationSplit(trips, numberOfFolds: 4, samplingKeyColumnName: "ScooterID", seed: 91); // expect: MLQ4007
        return folds
            .Select(fold => _ml.Regression.Evaluate(pipeline.Fit(fold.TrainSet).Transform(fold.TestSet), nameof(Trip.Minutes)))
            .Select(metrics => metrics.MeanAbsoluteError)
            .ToList();
    }

    private IEstimator<ITransformer> Placed() =>
        _ml.Transforms.Categorical.OneHotEncoding("Place", nameof(Trip.Borough))
            .Append(_ml.Transforms.DropColumns(nameof(Trip.Borough), nameof(Trip.Stops)));

    private IDataView Trips(string path) => _ml.Data.LoadFromTextFile<Trip>(path, separatorChar: ';', hasHeader: true);
}
