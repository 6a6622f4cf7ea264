// corpus: A library splits hourly meter readings at random although each carries its time, and lets rows of one household stand on both sides.
// library: ML.NET
// axis: generic class, helper in another file
// scores: MLQ2009 MLQ2010
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Energy;

public sealed class ConsumptionModel
{
    private readonly MLContext _context = new(seed: 8);

    public RegressionMetrics TrainAndReport(IReadOnlyList<Reading> readings)
    {
        var (train, test) = HoldOut.Random(_context, readings, share: 0.2); // expect: MLQ2009
        var model = _context.Transforms.Concatenate("Features", nameof(Reading.Temperature), nameof(Reading.Hour))
            .Append(_context.Transforms.NormalizeMinMax("Features"))
            .Append(_context.Regression.Trainers.FastTree(nameof(Reading.KilowattHours)))
            .Fit(train);
        return _context.Regression.Evaluate(model.Transform(test), nameof(Reading.KilowattHours));
    }

    public double CrossValidatedError(IReadOnlyList<Visit> visits)
    {
        var pipeline = _context.Transforms.Concatenate("Features", nameof(Visit.Age), nameof(Visit.Pressure))
            .Append(_context.Regression.Trainers.FastForest(nameof(Visit.Days)));
        var folds = _context.Regression.CrossValidate(_context.Data.LoadFromEnumerable(visits), pipeline, labelColumnName: nameof(Visit.Days)); // expect: MLQ2010
        return folds.Select(fold => fold.Metrics.RootMeanSquaredError).Average() + folds.Max(fold => fold.Metrics.RootMeanSquaredError);
    }
}
