// corpus: A table pairs each trainer with the evaluation that fits it; the comparison is made on a validation part and only the chosen one sees the test part.
// library: ML.NET
// axis: delegates, records
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pumps;

public sealed class Pump
{
    [LoadColumn(0, 4)]
    [VectorType(5)]
    public float[] Vibration { get; set; } = new float[5];

    [LoadColumn(5)] public bool Fails { get; set; }
}

public sealed record Candidate(
    string Name,
    IEstimator<ITransformer> Trainer,
    Func<IDataView, BinaryClassificationMetrics> Evaluate);

public static class PumpProgram
{
    public static void Main(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var ml = new MLContext(seed: 10);
        var pumps = ml.Data.LoadFromTextFile<Pump>(Path.Combine(folder, "pumps.csv"), separatorChar: ',', hasHeader: true);
        var outer = ml.Data.TrainTestSplit(pumps, testFraction: 0.2);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2);

        const string label = nameof(Pump.Fails);
        Candidate[] candidates =
        [
            new("forest", ml.BinaryClassification.Trainers.FastForest(label), scored => ml.BinaryClassification.EvaluateNonCalibrated(scored, label)),
            new("trees", ml.BinaryClassification.Trainers.FastTree(label), scored => ml.BinaryClassification.Evaluate(scored, label)),
            new("additive", ml.BinaryClassification.Trainers.Gam(label), scored => ml.BinaryClassification.Evaluate(scored, label)),
        ];

        var features = ml.Transforms.NormalizeMinMax("Features", nameof(Pump.Vibration));
        var (chosen, model, _) = candidates
            .Select(candidate =>
            {
                var fitted = features.Append(candidate.Trainer).Fit(inner.TrainSet);
                return (Candidate: candidate, Model: fitted, Quality: candidate.Evaluate(fitted.Transform(inner.TestSet)).AreaUnderPrecisionRecallCurve);
            })
            .MaxBy(trial => trial.Quality);

        var final = chosen.Evaluate(model.Transform(outer.TestSet));
        var report = new { chosen.Name, final.AreaUnderPrecisionRecallCurve, final.F1Score, final.PositiveRecall };
        File.WriteAllText(Path.Combine(folder, "pumps.json"), JsonSerializer.Serialize(report));
    }
}
