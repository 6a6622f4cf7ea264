// corpus: A static class makes its context without a seed when first asked for; the trainer that takes it from there starts at zero and draws nothing.
// library: ML.NET
// axis: static field, Lazy
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Ml
{
    private static readonly Lazy<MLContext> Created = new(() => new MLContext());

    public static MLContext Context => Created.Value;
}

internal sealed class Comment
{
    [LoadColumn(0)] public bool Toxic { get; set; }

    [LoadColumn(1)] public string Text { get; set; } = "";
}

internal static class ToxicityTrainer
{
    public static (ITransformer Model, IDataView Test) Train(string path)
    {
        var rows = Ml.Context.Data.LoadFromTextFile<Comment>(path, hasHeader: true, allowQuoting: true);
        var split = Ml.Context.Data.TrainTestSplit(rows, testFraction: 0.25);
        var pipeline = Ml.Context.Transforms.Text.FeaturizeText("Features", nameof(Comment.Text))
            .Append(Ml.Context.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Comment.Toxic)));
        return (pipeline.Fit(split.TrainSet), split.TestSet);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var (model, test) = ToxicityTrainer.Train(args[0]);
        var metrics = Ml.Context.BinaryClassification.Evaluate(model.Transform(test), nameof(Comment.Toxic));
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
    }
}
