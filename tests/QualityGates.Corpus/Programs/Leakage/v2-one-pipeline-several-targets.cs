// corpus: Two targets are predicted from the same inputs; each target is left out of the features of both.
// library: ML.NET
// axis: two labels, right
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Steel;

public sealed class Melt
{
    public float Carbon { get; set; }
    public float Heat { get; set; }
    public float Hardness { get; set; }
    public float Strength { get; set; }
}

public sealed class SteelModels(MLContext ml)
{
    private static readonly string[] Inputs = [nameof(Melt.Carbon), nameof(Melt.Heat)];

    public IReadOnlyDictionary<string, double> Run(List<Melt> melts) =>
        new[] { nameof(Melt.Hardness), nameof(Melt.Strength) }.ToDictionary(target => target, target => Error(melts, target));

    private double Error(List<Melt> melts, string target)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(melts), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", Inputs).Append(ml.Regression.Trainers.FastForest(target)).Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), target).MeanAbsoluteError;
    }
}
