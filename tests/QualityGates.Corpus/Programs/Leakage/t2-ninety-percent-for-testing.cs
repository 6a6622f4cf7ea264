// corpus: Nine tenths of the rows are kept for the test, where a tenth was meant.
// library: ML.NET
// axis: constant of a class
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Share
{
    internal const double Train = 0.9;
}

internal sealed class Comment
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}

internal sealed class ToxicityJob
{
    private readonly MLContext _context = new(1);

    internal double Run(string file)
    {
        var comments = _context.Data.LoadFromTextFile<Comment>(file);
        var parts = _context.Data.TrainTestSplit(comments, Share.Train); // expect: MLQ2013
        var model = _context.Transforms.Text.FeaturizeText("Features", nameof(Comment.Text))
            .Append(_context.BinaryClassification.Trainers.LbfgsLogisticRegression())
            .Fit(parts.TrainSet);
        return _context.BinaryClassification.Evaluate(model.Transform(parts.TestSet)).F1Score;
    }
}
