// corpus: The measured value is copied to the label, then the name of its column is given to the set value, which is what becomes a feature.
// library: ML.NET
// axis: service class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Thermostats;

public sealed record Reading
{
    public float Value { get; init; }

    public float SetValue { get; init; }

    public float Outside { get; init; }

    public float Windows { get; init; }
}

public interface IRoomModel
{
    RegressionMetrics Learn(IReadOnlyList<Reading> readings);
}

public sealed class RoomModel : IRoomModel
{
    private readonly MLContext _ml = new(seed: 52);

    public RegressionMetrics Learn(IReadOnlyList<Reading> readings)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(readings), testFraction: 0.2);
        var model = _ml.Transforms.CopyColumns("Label", nameof(Reading.Value))
            .Append(_ml.Transforms.CopyColumns(nameof(Reading.Value), nameof(Reading.SetValue)))
            .Append(_ml.Transforms.Concatenate("Features", nameof(Reading.Value), nameof(Reading.Outside), nameof(Reading.Windows)))
            .Append(_ml.Regression.Trainers.FastForest())
            .Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet));
    }
}
