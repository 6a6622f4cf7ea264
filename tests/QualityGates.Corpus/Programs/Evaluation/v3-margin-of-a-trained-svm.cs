// corpus: A support vector machine gives margins; a helper that knows no trainer compares them with one half, and so does a property.
// library: ML.NET
// axis: trainer known, helper, property of the prediction class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mails;

public sealed class Mail
{
    public float Links { get; set; }
    public float Capitals { get; set; }
    public bool Spam { get; set; }
}

public sealed class Marked
{
    public float Score { get; set; }
}

public sealed class Weighed
{
    public bool PredictedLabel { get; set; }
    public float Score { get; set; }
    public float Probability { get; set; }

    public bool Certain => Score > 0.5f; // expect: MLQ3006
}

public sealed class MailFilter
{
    private readonly MLContext _ml = new(seed: 1);

    public double Filter(List<Mail> mails)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(mails), testFraction: 0.2);
        var pipeline = _ml.Transforms.Concatenate("Features", "Links", "Capitals").Append(_ml.BinaryClassification.Trainers.LinearSvm("Spam"));
        var model = pipeline.Fit(split.TrainSet);
        var metrics = _ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), "Spam");
        var marked = _ml.Data.CreateEnumerable<Marked>(model.Transform(split.TestSet), reuseRowObject: false).ToList();
        var kept = marked.Count(mark => IsSpam(mark)); // expect: MLQ3006
        return metrics.F1Score * kept;
    }

    public List<Weighed> Weigh(ITransformer calibrated, IDataView mails) =>
        [.. _ml.Data.CreateEnumerable<Weighed>(calibrated.Transform(mails), reuseRowObject: false)];

    private static bool IsSpam(Marked mark) => mark.Score >= 0.5f;
}
