// corpus: The first nine hundred recordings are learned and those from eight hundred and fifty on are tested.
// library: ML.NET
// axis: ranges of an array
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Voices;

public sealed class Recording
{
    [VectorType(13)] public float[] Features { get; set; } = [];
    public bool Label { get; set; }
}

public sealed class SpeakerGate
{
    private const int Learned = 900;
    private const int TestFrom = 850;

    public double Accuracy(MLContext ml, Recording[] recordings)
    {
        var train = ml.Data.LoadFromEnumerable(recordings[..Learned]);
        var test = ml.Data.LoadFromEnumerable(recordings[TestFrom..]);
        var model = ml.BinaryClassification.Trainers.LinearSvm().Fit(train);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test)); // expect: MLQ2004
        return metrics.F1Score;
    }
}
