// corpus: Two methods use the same local names for a calibrated and a non-calibrated model and for different labels; each is right by itself.
// library: ML.NET
// axis: equal local names in other methods
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

new HeartStudy().Run();

internal sealed class HeartStudy
{
    private readonly MLContext _ml = new(seed: 1);

    public void Run()
    {
        using var writer = File.CreateText("heart.txt");
        Disease(writer);
        Relapse(writer);
    }

    private void Disease(TextWriter writer)
    {
        var data = _ml.Data.LoadFromTextFile<Case>("disease.csv", separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(data, testFraction: 0.2);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Case.Age), nameof(Case.Pressure))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Case.Disease)));
        var model = pipeline.Fit(split.TrainSet);
        var predictions = model.Transform(split.TestSet);
        var metrics = _ml.BinaryClassification.Evaluate(predictions, nameof(Case.Disease));
        writer.WriteLine($"disease {metrics.LogLoss:F4} {metrics.F1Score:F4}");
    }

    private void Relapse(TextWriter writer)
    {
        var data = _ml.Data.LoadFromTextFile<Case>("relapse.csv", separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(data, testFraction: 0.2);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Case.Age), nameof(Case.Pressure))
            .Append(_ml.BinaryClassification.Trainers.LinearSvm(nameof(Case.Relapse)));
        var model = pipeline.Fit(split.TrainSet);
        var predictions = model.Transform(split.TestSet);
        var metrics = _ml.BinaryClassification.EvaluateNonCalibrated(predictions, nameof(Case.Relapse));
        writer.WriteLine($"relapse {metrics.AreaUnderRocCurve:F4} {metrics.F1Score:F4}");
    }
}

internal sealed class Case
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Pressure { get; set; }
    [LoadColumn(2)] public bool Disease { get; set; }
    [LoadColumn(3)] public bool Relapse { get; set; }
}
