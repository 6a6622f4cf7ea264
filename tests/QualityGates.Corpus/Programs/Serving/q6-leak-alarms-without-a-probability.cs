// corpus: A perceptron gives no probability, so the property stays zero for every pipe; and it reads its file anew in every iteration.
// library: ML.NET
// axis: class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pipes;

public sealed class Reading
{
    [LoadColumn(0)] public float Pressure { get; set; }

    [LoadColumn(1)] public float Flow { get; set; }

    [LoadColumn(2)] public float Noise { get; set; }

    [LoadColumn(3)] public bool Leak { get; set; }
}

public sealed class Alarm
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; } // expect: MLQ6006

    public float Score { get; set; }
}

public sealed class LeakDetector
{
    private readonly MLContext _ml = new(seed: 8);
    private readonly PredictionEngine<Reading, Alarm> _engine;

    public LeakDetector(string trainFile, string testFile)
    {
        var train = _ml.Data.LoadFromTextFile<Reading>(trainFile, separatorChar: ',', hasHeader: true);
        var test = _ml.Data.LoadFromTextFile<Reading>(testFile, separatorChar: ',', hasHeader: true);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Reading.Pressure), nameof(Reading.Flow), nameof(Reading.Noise))
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Reading.Leak), numberOfIterations: 20)); // expect: MLQ6008
        var model = pipeline.Fit(train);
        Metrics = _ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), nameof(Reading.Leak));
        _engine = _ml.Model.CreatePredictionEngine<Reading, Alarm>(model);
    }

    public BinaryClassificationMetrics Metrics { get; }

    public (bool Leak, float Confidence) Look(Reading reading)
    {
        var alarm = _engine.Predict(reading);
        return (alarm.PredictedLabel, alarm.Probability);
    }
}
