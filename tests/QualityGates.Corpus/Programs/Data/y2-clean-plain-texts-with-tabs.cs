// corpus: Spam is learned from text files whose columns are tabs; the default of the loader is right, and quotes mean nothing between tabs.
// library: ML.NET
// axis: txt and tsv, prose
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Messages;

public sealed class Message
{
    [LoadColumn(0)] public bool Spam { get; set; }

    [LoadColumn(1)] public string MessageText { get; set; } = "";
}

public sealed record SpamQuality(double Precision, double Recall, double Auc);

public sealed class SpamTraining(string folder)
{
    private readonly MLContext _ml = new(seed: 15);

    public SpamQuality Run()
    {
        var train = Rows("sms.tsv");
        var test = Rows("sms-of-autumn.txt");
        var model = _ml.Transforms.Text.FeaturizeText("Features", nameof(Message.MessageText))
            .Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Message.Spam)))
            .Fit(train);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Message.Spam));
        return new SpamQuality(metrics.PositivePrecision, metrics.PositiveRecall, metrics.AreaUnderRocCurve);
    }

    private IDataView Rows(string name) => _ml.Data.LoadFromTextFile<Message>(Path.Combine(folder, name));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var quality = new SpamTraining(args[0]).Run();
        Console.WriteLine($"precision {quality.Precision:P1}, recall {quality.Recall:P1}, AUC {quality.Auc:F3}");
    }
}
