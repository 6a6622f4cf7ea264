// corpus: A class trains a filter for spam and saves it with the schema of the rows the model has scored.
// library: ML.NET
// axis: library, fields
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mail.Filter;

public sealed class MailRow
{
    public string Subject { get; set; } = "";

    public string Body { get; set; } = "";

    public bool Label { get; set; }
}

public sealed class SpamTrainer
{
    private readonly MLContext _mlContext = new(seed: 5);
    private readonly string _modelFile;

    public SpamTrainer(string modelFile) => _modelFile = modelFile;

    public CalibratedBinaryClassificationMetrics TrainAndSave(IReadOnlyList<MailRow> mails)
    {
        var split = _mlContext.Data.TrainTestSplit(_mlContext.Data.LoadFromEnumerable(mails), testFraction: 0.25, seed: 5);
        var pipeline = _mlContext.Transforms.Text.FeaturizeText("SubjectFeatures", nameof(MailRow.Subject))
            .Append(_mlContext.Transforms.Text.FeaturizeText("BodyFeatures", nameof(MailRow.Body)))
            .Append(_mlContext.Transforms.Concatenate("Features", "SubjectFeatures", "BodyFeatures"))
            .Append(_mlContext.BinaryClassification.Trainers.LbfgsLogisticRegression());
        var model = pipeline.Fit(split.TrainSet);

        IDataView predictions = model.Transform(split.TestSet);
        var metrics = _mlContext.BinaryClassification.Evaluate(predictions);

        using var stream = new FileStream(_modelFile, FileMode.Create);
        _mlContext.Model.Save(model, predictions.Schema, stream); // expect: MLQ6005
        return metrics;
    }
}
