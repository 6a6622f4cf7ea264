// corpus: The constants of the training file and of the test file name the same file, by a slip.
// library: ML.NET
// axis: constants, static class
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Files
{
    public const string Train = "data/spam.tsv";
    public const string Test = "data/spam.tsv";
}

internal sealed class Message
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}

internal static class Program
{
    private static int Main()
    {
        var ml = new MLContext(seed: 1);
        var train = ml.Data.LoadFromTextFile<Message>(Files.Train);
        var test = ml.Data.LoadFromTextFile<Message>(Files.Test);
        var model = ml.Transforms.Text.FeaturizeText("Features", "Text")
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression())
            .Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test)); // expect: MLQ2004
        return metrics.F1Score > 0.9 && metrics.AreaUnderRocCurve > 0.95 ? 0 : 1;
    }
}
