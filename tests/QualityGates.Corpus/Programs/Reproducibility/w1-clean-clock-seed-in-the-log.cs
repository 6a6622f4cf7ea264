// corpus: The seed is new in every run and stands in the log, by which the run can be made again.
// library: ML.NET
// axis: logging
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ferry;

public sealed class Crossing
{
    [LoadColumn(0)] public float Wind { get; set; }

    [LoadColumn(1)] public float Waves { get; set; }

    [LoadColumn(2)] public bool Cancelled { get; set; }
}

public sealed class CancellationTraining(TextWriter log)
{
    public double Run(string file)
    {
        var seed = Environment.TickCount;
        log.WriteLine($"training with seed {seed}");
        var ml = new MLContext(seed);
        var rows = ml.Data.LoadFromTextFile<Crossing>(file, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows, 0.2, seed: seed);
        var model = ml.Transforms.Concatenate("Features", "Wind", "Waves")
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(labelColumnName: "Cancelled"))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), "Cancelled");
        log.WriteLine($"area under the curve: {metrics.AreaUnderRocCurve:P0}");
        return metrics.AreaUnderRocCurve;
    }
}
