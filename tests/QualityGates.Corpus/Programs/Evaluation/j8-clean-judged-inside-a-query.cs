// corpus: Evaluations of candidates are seen by nobody but MaxBy, which needs them for its answer on the validation rows; the winner is measured on test rows.
// library: ML.NET
// axis: query with a method group
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Vineyard;

public sealed class Vine
{
    public float LeafWetness { get; set; }

    public float Temperature { get; set; }

    public float DaysSinceSpray { get; set; }

    public bool Mildew { get; set; }
}

public readonly record struct Choice(string Name, ITransformer Model);

public sealed record Verdict(string Name, double AreaUnderRoc, double F1, double LogLoss);

public sealed class MildewChooser(MLContext ml)
{
    public Verdict Choose(IReadOnlyList<Vine> vines)
    {
        var outer = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(vines), testFraction: 0.2);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2);
        var (train, validation) = (inner.TrainSet, inner.TestSet);

        var best = Candidates(train).MaxBy(Score);
        var metrics = ml.BinaryClassification.Evaluate(best.Model.Transform(outer.TestSet), nameof(Vine.Mildew));
        return new Verdict(best.Name, metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss);

        double Score(Choice candidate) =>
            ml.BinaryClassification.Evaluate(candidate.Model.Transform(validation), nameof(Vine.Mildew)).AreaUnderPrecisionRecallCurve;
    }

    private IEnumerable<Choice> Candidates(IDataView train)
    {
        var features = ml.Transforms.Concatenate("Features", nameof(Vine.LeafWetness), nameof(Vine.Temperature), nameof(Vine.DaysSinceSpray));
        foreach (var leaves in new[] { 8, 16, 32 })
        {
            var trainer = ml.BinaryClassification.Trainers.FastTree(nameof(Vine.Mildew), numberOfLeaves: leaves);
            yield return new Choice($"tree of {leaves}", features.Append(trainer).Fit(train));
        }

        yield return new Choice("additive", features.Append(ml.BinaryClassification.Trainers.Gam(nameof(Vine.Mildew))).Fit(train));
    }
}
