// corpus: One constant ends the train slice and begins the test slice, in arrays and in views.
// library: ML.NET
// axis: ranges and positions, silence of the page
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

    public (double Arrays, double Views) F1(MLContext ml, Recording[] recordings)
    {
        var all = ml.Data.LoadFromEnumerable(recordings);
        return (
            Measure(ml, ml.Data.LoadFromEnumerable(recordings[..Learned]), ml.Data.LoadFromEnumerable(recordings[Learned..])),
            Measure(ml, ml.Data.TakeRows(all, Learned), ml.Data.SkipRows(all, Learned)));
    }

    private static double Measure(MLContext ml, IDataView train, IDataView test)
    {
        var model = ml.BinaryClassification.Trainers.LinearSvm().Fit(train);
        return ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test)).F1Score;
    }
}
