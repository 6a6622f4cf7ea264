// corpus: A helper for the console prints all that is measured, under headings, and nothing keeps it.
// library: ML.NET
// axis: static helper, several methods
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sentiment;

public static class ConsoleReport
{
    public static void Heading(string text) => Console.WriteLine($"== {text} ==");

    public static void Print(CalibratedBinaryClassificationMetrics metrics)
    {
        Console.WriteLine($"accuracy {metrics.Accuracy:P2}");
        Console.WriteLine($"auc      {metrics.AreaUnderRocCurve:P2}");
        Console.WriteLine($"f1       {metrics.F1Score:P2}");
        Console.WriteLine(metrics.ConfusionMatrix.GetFormattedConfusionTable());
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Comment>("comments.tsv"), 0.2);
        ConsoleReport.Heading("training");
        var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Comment.Text))
            .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Comment.Toxic)))
            .Fit(parts.TrainSet);
        ConsoleReport.Heading("test");
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Comment.Toxic)); // expect: MLQ3008
        ConsoleReport.Print(metrics);
    }
}

public sealed class Comment
{
    [LoadColumn(0)] public bool Toxic { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
