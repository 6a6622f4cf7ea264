// corpus: The scaler learns from the train part, and both parts go through it; what counts is measured on the test part.
// library: ML.NET
// axis: fitted step used twice, record of parts
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Turbines;

public sealed class Reading
{
    [LoadColumn(0)] public float Wind { get; set; }

    [LoadColumn(1)] public float Angle { get; set; }

    [LoadColumn(2)] public float Power { get; set; }
}

internal sealed record Parts(IDataView Train, IDataView Test);

public sealed class PowerCurve(int seed)
{
    private readonly MLContext _ml = new(seed);

    public double Error(string file)
    {
        var parts = Scaled(Divided(file));
        var model = _ml.Regression.Trainers.FastForest(nameof(Reading.Power)).Fit(parts.Train);
        return _ml.Regression.Evaluate(model.Transform(parts.Test), nameof(Reading.Power)).RootMeanSquaredError;
    }

    private Parts Divided(string file)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Reading>(file, separatorChar: ';', hasHeader: true));
        return new Parts(split.TrainSet, split.TestSet);
    }

    private Parts Scaled(Parts parts)
    {
        var steps = _ml.Transforms.Concatenate("Features", nameof(Reading.Wind), nameof(Reading.Angle)).Append(_ml.Transforms.NormalizeMeanVariance("Features")).Fit(parts.Train);
        return new Parts(steps.Transform(parts.Train), steps.Transform(parts.Test));
    }
}
