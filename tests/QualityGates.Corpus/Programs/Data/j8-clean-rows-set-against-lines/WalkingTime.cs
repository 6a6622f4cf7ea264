using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trails;

public sealed class WalkingTime(MLContext ml)
{
    public RegressionMetrics Measure(TrailFile file)
    {
        if (file.LeftOut > file.Trails.Count / 50)
        {
            throw new InvalidDataException($"{file.LeftOut} lines are no trails.");
        }

        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(file.Trails), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Trail.Metres), nameof(Trail.Climb), nameof(Trail.Roots))
            .Append(ml.Regression.Trainers.FastTree(nameof(Trail.Minutes)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Trail.Minutes));
    }
}
