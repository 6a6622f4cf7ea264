// corpus: The seed comes from the clock and is given back with the model and its scores.
// library: ML.NET
// axis: library
using Microsoft.ML;

namespace Mills;

public sealed class Grind
{
    public float Speed { get; set; }

    public float Moisture { get; set; }

    public bool Fine { get; set; }
}

public sealed record GrindRun(int Seed, ITransformer Model, double Auc, double F1);

public static class GrindTraining
{
    public static GrindRun Run(IReadOnlyList<Grind> grinds)
    {
        var seed = (int)(DateTime.UtcNow.Ticks % int.MaxValue);
        var ml = new MLContext(seed);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(grinds), testFraction: 0.25, seed: seed);
        var model = ml.Transforms.Concatenate("Features", nameof(Grind.Speed), nameof(Grind.Moisture))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Grind.Fine)))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), nameof(Grind.Fine));
        return new GrindRun(seed, model, metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
