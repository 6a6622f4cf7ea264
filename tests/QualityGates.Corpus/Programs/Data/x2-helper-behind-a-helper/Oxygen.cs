// corpus: The names of two files of lakes go through an extension and a generic helper to a loader that is told no separator.
// library: ML.NET
// axis: generic helper behind an extension, two files
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lakes;

public sealed class Lake
{
    [LoadColumn(0)] public float Depth { get; set; }

    [LoadColumn(1)] public float Algae { get; set; }

    [LoadColumn(2)] public float Oxygen { get; set; }
}

public sealed class OxygenModel(MLContext ml)
{
    public (double Mae, double Rmse) LearnFromShallowAndJudgeDeep()
    {
        var model = ml.Transforms.Concatenate("Features", nameof(Lake.Depth), nameof(Lake.Algae))
            .Append(ml.Regression.Trainers.FastForest(nameof(Lake.Oxygen)))
            .Fit(ml.Open<Lake>(DataFiles.Shallow));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Open<Lake>(DataFiles.Deep)), nameof(Lake.Oxygen));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
