// corpus: Three tenths of the patients are held out and halved: one half tells the trees when to stop, the other judges them.
// library: ML.NET
// axis: record of views, two methods
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Clinic;

public sealed class Stay
{
    public float Age { get; set; }

    public float Pressure { get; set; }

    public float Medication { get; set; }

    public float Nights { get; set; }
}

internal sealed record ThreeParts(IDataView Learn, IDataView Stop, IDataView Judge);

public sealed class StayModel
{
    private readonly MLContext _ml = new(seed: 70);

    public RegressionMetrics Run(IReadOnlyList<Stay> stays)
    {
        var parts = Divide(_ml.Data.LoadFromEnumerable(stays));
        var features = _ml.Transforms
            .Concatenate("Features", nameof(Stay.Age), nameof(Stay.Pressure), nameof(Stay.Medication))
            .Fit(parts.Learn);
        var trees = _ml.Regression.Trainers.FastTree(nameof(Stay.Nights), numberOfTrees: 500)
            .Fit(features.Transform(parts.Learn), features.Transform(parts.Stop));
        return _ml.Regression.Evaluate(trees.Transform(features.Transform(parts.Judge)), nameof(Stay.Nights));
    }

    private ThreeParts Divide(IDataView stays)
    {
        var outer = _ml.Data.TrainTestSplit(stays, testFraction: 0.3);
        var held = _ml.Data.TrainTestSplit(outer.TestSet, testFraction: 0.5);
        return new ThreeParts(outer.TrainSet, held.TrainSet, held.TestSet);
    }
}
