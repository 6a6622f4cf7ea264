// corpus: A detector of strange shifts is told which machine it looks at, and is measured on shifts whose faults are known.
// library: ML.NET
// axis: async
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 39);
var normal = ml.Data.LoadFromTextFile<Shift>("normal.csv", separatorChar: ',', hasHeader: true);
var marked = ml.Data.LoadFromTextFile<Shift>("marked.csv", separatorChar: ',', hasHeader: true);

var detector = ml.Transforms.Concatenate("Raw", nameof(Shift.MachineIndex), nameof(Shift.Heat), nameof(Shift.Noise), nameof(Shift.Current))
    .Append(ml.Transforms.NormalizeMinMax("Features", "Raw"))
    .Append(ml.AnomalyDetection.Trainers.RandomizedPca("Features", rank: 2, seed: 39))
    .Fit(normal);

var metrics = ml.AnomalyDetection.Evaluate(detector.Transform(marked), labelColumnName: nameof(Shift.Faulty), falsePositiveCount: 5);
await File.WriteAllTextAsync("shifts.json", JsonSerializer.Serialize(new
{
    metrics.AreaUnderRocCurve,
    metrics.DetectionRateAtFalsePositiveCount,
}));

internal sealed class Shift
{
    [LoadColumn(0)] public float MachineIndex { get; set; }

    [LoadColumn(1)] public float Heat { get; set; }

    [LoadColumn(2)] public float Noise { get; set; }

    [LoadColumn(3)] public float Current { get; set; }

    [LoadColumn(4)] public bool Faulty { get; set; }
}
