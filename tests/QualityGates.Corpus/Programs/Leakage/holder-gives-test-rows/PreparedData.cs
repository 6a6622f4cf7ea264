using Microsoft.ML;
using Microsoft.ML.Data;

namespace Orchard;

public sealed class PreparedData(MLContext ml, IDataView all)
{
    public double TestFraction { get; init; } = 0.2;

    public IDataView Train { get; private set; } = all;

    public IDataView Test { get; private set; } = all;

    public void Prepare()
    {
        var split = ml.Data.TrainTestSplit(all, TestFraction);
        var steps = ml.Transforms.NormalizeMinMax("Features").Fit(split.TrainSet);
        Train = steps.Transform(split.TrainSet);
        Test = steps.Transform(split.TestSet);
    }
}

public sealed class Apple
{
    [LoadColumn(0)] public float Sugar { get; set; }
    [LoadColumn(1, 5), VectorType(5)] public float[] Features { get; set; } = [];
}
