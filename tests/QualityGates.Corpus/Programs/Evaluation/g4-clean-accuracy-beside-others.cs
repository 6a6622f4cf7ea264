// corpus: The accuracy is read in one method and the other measures in the next ones; together they make the verdict.
// library: ML.NET
// axis: fields, pattern
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mails;

public sealed class Mail
{
    public string Text { get; set; } = "";

    public bool Spam { get; set; }
}

public sealed class MailFilter
{
    private readonly MLContext _ml = new(seed: 35);
    private CalibratedBinaryClassificationMetrics? _metrics;
    private ITransformer? _model;

    public double Accuracy => _metrics?.Accuracy ?? double.NaN;

    public string Summary => _metrics is { F1Score: > 0.9, AreaUnderPrecisionRecallCurve: > 0.9 } ? "good" : "doubtful";

    public void Learn(IReadOnlyList<Mail> mails)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(mails), testFraction: 0.2);
        _model = _ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Text))
            .Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Mail.Spam)))
            .Fit(split.TrainSet);
        _metrics = _ml.BinaryClassification.Evaluate(_model.Transform(split.TestSet), nameof(Mail.Spam));
    }

    public bool MayBeUsed() => Accuracy > 0.9 && FalseAlarms() < 0.02 && Summary == "good";

    public void SaveTo(Stream target, DataViewSchema schema)
    {
        if (_model is null || !MayBeUsed())
        {
            throw new InvalidOperationException("The filter was not learned, or is not good enough.");
        }

        _ml.Model.Save(_model, schema, target);
    }

    private double FalseAlarms() => 1 - (_metrics?.PositivePrecision ?? 0);
}
