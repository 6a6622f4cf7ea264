// corpus: A regression foretells the share of water in grain; lots whose foretold share is over one half are dried again, and that score is a share, no margin.
// library: ML.NET
// axis: service, LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Grain;

public sealed class Lot
{
    public string Silo { get; set; } = "";

    [VectorType(30)] public float[] Infrared { get; set; } = new float[30];

    public float Moisture { get; set; }
}

public sealed class Foretold
{
    public string Silo { get; set; } = "";

    [ColumnName("Score")] public float Moisture { get; set; }
}

public sealed class GrainDryer
{
    private readonly MLContext _ml = new(seed: 42);
    private readonly ITransformer _model;

    public GrainDryer(IReadOnlyList<Lot> measured)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(measured), testFraction: 0.2);
        _model = _ml.Transforms.NormalizeMeanVariance("Features", nameof(Lot.Infrared))
            .Append(_ml.Regression.Trainers.FastForest(nameof(Lot.Moisture)))
            .Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(_model.Transform(split.TestSet), nameof(Lot.Moisture));
        Error = metrics.MeanAbsoluteError;
        Worst = metrics.RootMeanSquaredError;
    }

    public double Error { get; }

    public double Worst { get; }

    public IReadOnlyList<string> ToDry(IReadOnlyList<Lot> lots)
        => _ml.Data.CreateEnumerable<Foretold>(_model.Transform(_ml.Data.LoadFromEnumerable(lots)), reuseRowObject: false)
            .Where(lot => lot.Moisture > 0.5f)
            .Select(lot => lot.Silo)
            .ToList();
}
