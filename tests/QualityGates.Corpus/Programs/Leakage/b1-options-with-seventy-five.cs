// corpus: The settings file class has a default of 0.75 for the share and hands it to the split of a classification job.
// library: ML.NET
// axis: options object property with initializer
using Microsoft.ML;
using Microsoft.ML.Data;

return new SpamJob(new SpamJobOptions()).Execute();

internal sealed class SpamJobOptions
{
    public string DataPath { get; set; } = "sms.tsv";
    public double Share { get; } = 0.75;
    public int Seed { get; set; } = 18;
}

internal sealed class SpamJob(SpamJobOptions options)
{
    private readonly MLContext _ml = new(options.Seed);

    public int Execute()
    {
        var messages = _ml.Data.LoadFromTextFile<Sms>(options.DataPath, hasHeader: false);
        var parts = _ml.Data.TrainTestSplit(messages, testFraction: options.Share); // expect: MLQ2013
        var model = _ml.Transforms.Text.FeaturizeText("Features", nameof(Sms.Text))
            .Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Sms.IsSpam)))
            .Fit(parts.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Sms.IsSpam));
        File.WriteAllText("sms.json", $"{{\"f1\":{metrics.F1Score},\"auc\":{metrics.AreaUnderRocCurve}}}"); // expect: MLQ1008
        return metrics.F1Score > 0.85 ? 0 : 1;
    }
}

internal sealed class Sms
{
    [LoadColumn(0)] public bool IsSpam { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
