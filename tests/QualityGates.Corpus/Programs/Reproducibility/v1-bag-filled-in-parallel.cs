// corpus: Recordings are decoded in parallel into a bag, whose order is the order of the rows.
// library: ML.NET
// axis: concurrent bag
using System.Collections.Concurrent;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Recordings;

public sealed class Clip
{
    [VectorType(64)] public float[] Features { get; set; } = [];
    public bool Label { get; set; }
}

public sealed class ClipLoader
{
    public IEnumerable<Clip> LoadAll(string folder)
    {
        var clips = new ConcurrentBag<Clip>();
        var files = Directory.GetFiles(folder, "*.pcm");
        Parallel.ForEach(files, file => clips.Add(new Clip { Features = Decode(file), Label = file.EndsWith("_alarm.pcm", StringComparison.Ordinal) }));
        return clips; // expect: MLQ1007
    }

    private static float[] Decode(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var bands = new float[64];
        for (var i = 0; i < bytes.Length; i++)
        {
            bands[i % 64] += bytes[i] / 255f;
        }

        return bands;
    }
}

public sealed class AlarmTraining
{
    public ITransformer Train(string folder)
    {
        var ml = new MLContext(seed: 6);
        var rows = ml.Data.LoadFromEnumerable(new ClipLoader().LoadAll(folder));
        return ml.BinaryClassification.Trainers.AveragedPerceptron().Fit(rows);
    }
}

public static class Measures
{
    public static double F1(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), label).F1Score;
}
