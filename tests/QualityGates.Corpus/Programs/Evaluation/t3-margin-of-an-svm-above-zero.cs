// corpus: The score of a linear machine is compared with zero, which is between its classes.
// library: ML.NET
// axis: prediction class, property
using Microsoft.ML;
using Microsoft.ML.Data;

public class Email
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public string Body { get; set; } = "";
}

public class EmailPrediction
{
    public float Score { get; set; }

    public bool IsSpam => Score > 0;
}

public sealed class SpamFilter
{
    private readonly PredictionEngine<Email, EmailPrediction> _engine;

    public SpamFilter(string file)
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Email>(file), testFraction: 0.2);
        var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Email.Body))
            .Append(ml.BinaryClassification.Trainers.LinearSvm())
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet));
        if (metrics.F1Score < 0.8 || metrics.AreaUnderRocCurve < 0.9)
        {
            throw new InvalidOperationException("The filter is not good enough.");
        }

        _engine = ml.Model.CreatePredictionEngine<Email, EmailPrediction>(model);
    }

    public bool Check(string body) => _engine.Predict(new Email { Body = body }).IsSpam;
}
