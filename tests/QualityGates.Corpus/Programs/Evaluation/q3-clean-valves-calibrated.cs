// corpus: A linear machine gets probabilities from a calibrator that is fitted on a part of its own, and is then evaluated with them.
// library: ML.NET
// axis: helper class, three parts
using System.Text.Json;
using Microsoft.ML;

namespace Pumps;

internal sealed class Pump
{
    public float Heat { get; set; }

    public float Flow { get; set; }

    public float Noise { get; set; }

    public bool Failed { get; set; }
}

internal sealed record Parts(IDataView Learn, IDataView Calibrate, IDataView Test)
{
    public static Parts Of(MLContext ml, IDataView rows)
    {
        var outer = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 3);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2, seed: 4);
        return new Parts(inner.TrainSet, inner.TestSet, outer.TestSet);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 3);
        var pumps = JsonSerializer.Deserialize<List<Pump>>(File.ReadAllText(args[0])) ?? [];
        var parts = Parts.Of(ml, ml.Data.LoadFromEnumerable(pumps));

        var margins = ml.Transforms.Concatenate("Features", nameof(Pump.Heat), nameof(Pump.Flow), nameof(Pump.Noise))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.BinaryClassification.Trainers.LinearSvm(labelColumnName: nameof(Pump.Failed), numberOfIterations: 15))
            .Fit(parts.Learn);
        var calibrator = ml.BinaryClassification.Calibrators.Platt(labelColumnName: nameof(Pump.Failed)).Fit(margins.Transform(parts.Calibrate));

        var scored = calibrator.Transform(margins.Transform(parts.Test));
        var metrics = ml.BinaryClassification.Evaluate(scored, labelColumnName: nameof(Pump.Failed));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.LogLoss, metrics.AreaUnderRocCurve, metrics.PositiveRecall }));
    }
}
