// corpus: Training and test file each get their own vocabulary; slot 17 means one word in training and another in the test.
// library: ML.NET
// axis: two files
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Headlines;

public sealed class Program
{
    private readonly MLContext _ml = new(seed: 12);

    public static void Main() => new Program().Run();

    private void Run()
    {
        var words = _ml.Transforms.Text.ProduceWordBags("Features", nameof(Headline.Title));
        var trainFile = _ml.Data.LoadFromTextFile<Headline>("train.tsv", hasHeader: true);
        var testFile = _ml.Data.LoadFromTextFile<Headline>("test.tsv", hasHeader: true);

        var trainWords = words.Fit(trainFile);
        var model = _ml.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(trainWords.Transform(trainFile));

        var testWords = words.Fit(testFile); // expect: MLQ2007
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(testWords.Transform(testFile)));
        if (metrics.F1Score < 0.8 || metrics.AreaUnderRocCurve < 0.85)
        {
            throw new InvalidOperationException($"F1 {metrics.F1Score:F2}");
        }
    }
}

public sealed class Headline
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public string Title { get; set; } = "";
}
