// corpus: One method divides for the trainer and another for the judge, each with a seed of its own: what the judge sees was partly learned.
// library: ML.NET
// axis: expression-bodied properties, static class, helper with parameter
using Microsoft.ML;
using Microsoft.ML.Data;

Console.WriteLine(Sentiment.Judge(Sentiment.Learn())); // expect: MLQ2004

internal static class Sentiment
{
    private static readonly MLContext Ml = new(seed: 3);
    private static readonly IDataView Comments = Ml.Data.LoadFromTextFile<Comment>("comments.tsv", hasHeader: true);

    public static ITransformer Learn()
    {
        var rows = Divide(seed: 1).TrainSet;
        return Ml.Transforms.Text.FeaturizeText("Features", nameof(Comment.Body))
            .Append(Ml.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: nameof(Comment.Toxic)))
            .Fit(rows);
    }

    public static string Judge(ITransformer model)
    {
        var rows = Divide(seed: 2).TestSet;
        var metrics = Ml.BinaryClassification.Evaluate(model.Transform(rows), nameof(Comment.Toxic));
        return $"F1 {metrics.F1Score:F3}, AUC {metrics.AreaUnderRocCurve:F3}";
    }

    private static DataOperationsCatalog.TrainTestData Divide(int seed) => Ml.Data.TrainTestSplit(Comments, testFraction: 0.2, seed: seed);
}

internal sealed class Comment
{
    [LoadColumn(0)] public bool Toxic { get; set; }
    [LoadColumn(1)] public string Body { get; set; } = "";
}
