// corpus: A regression gives the share of water in the ground, and a detector the oddness of a probe: both scores are compared with one half, which means something there.
// library: ML.NET
// axis: class, engines of known models
using System.Text.Json;
using Microsoft.ML;

namespace Ground;

public sealed class Probe
{
    public float Depth { get; set; }

    public float Clay { get; set; }

    public float Rain { get; set; }

    public float Water { get; set; }
}

public sealed class Share
{
    public float Score { get; set; }
}

public sealed class Oddness
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }
}

public sealed class Drill
{
    private readonly MLContext _ml = new(seed: 15);

    public IReadOnlyList<string> Warnings(IReadOnlyList<Probe> probes, Probe next, string report)
    {
        var warnings = new List<string>();
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(probes), testFraction: 0.2, seed: 15);
        var features = _ml.Transforms.Concatenate("Features", nameof(Probe.Depth), nameof(Probe.Clay), nameof(Probe.Rain));

        var wet = features.Append(_ml.Regression.Trainers.FastTree(nameof(Probe.Water))).Fit(parts.TrainSet);
        var metrics = _ml.Regression.Evaluate(wet.Transform(parts.TestSet), nameof(Probe.Water));
        File.WriteAllText(report, JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
        using var shares = _ml.Model.CreatePredictionEngine<Probe, Share>(wet);
        if (shares.Predict(next).Score > 0.5f)
        {
            warnings.Add("more water than ground");
        }

        var odd = features.Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.AnomalyDetection.Trainers.RandomizedPca(rank: 2, seed: 15))
            .Fit(parts.TrainSet);
        using var oddness = _ml.Model.CreatePredictionEngine<Probe, Oddness>(odd);
        if (oddness.Predict(next) is { Score: > 0.5f })
        {
            warnings.Add("a probe like no other");
        }

        return warnings;
    }
}
