using Microsoft.ML;
using Microsoft.ML.Data;

internal static class SpamTraining
{
    public static ITransformer Build(MLContext ml, string file, out DataViewSchema schema)
    {
        var mails = ml.Data.LoadFromTextFile<Mail>(file, hasHeader: false);
        schema = mails.Schema;
        return ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Text))
            .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Mail.Spam)))
            .Fit(mails);
    }
}

internal sealed class Mail
{
    [LoadColumn(0)] public bool Spam { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
