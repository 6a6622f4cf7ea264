// corpus: Rows whose score of a perceptron is above a half become alarms.
// library: ML.NET
// axis: query over CreateEnumerable
using Microsoft.ML;
using Microsoft.ML.Data;

public class Packet
{
    [LoadColumn(0, 9), VectorType(10)] public float[] Features { get; set; } = new float[10];
    [LoadColumn(10)] public bool Label { get; set; }
}

public class Judged
{
    public float Score { get; set; }
    public bool PredictedLabel { get; set; }
}

public static class Alarms
{
    public static int Count(string trainFile, string testFile, string newFile)
    {
        var ml = new MLContext(seed: 1);
        var model = ml.BinaryClassification.Trainers.AveragedPerceptron().Fit(ml.Data.LoadFromTextFile<Packet>(trainFile, separatorChar: ','));
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(ml.Data.LoadFromTextFile<Packet>(testFile, separatorChar: ',')));
        if (metrics.F1Score < 0.7 || metrics.AreaUnderRocCurve < 0.8)
        {
            throw new InvalidOperationException("too weak");
        }

        var judged = ml.Data.CreateEnumerable<Judged>(model.Transform(ml.Data.LoadFromTextFile<Packet>(newFile, separatorChar: ',')), reuseRowObject: false);
        return judged.Count(row => row.Score > 0.5f); // expect: MLQ3006
    }
}
