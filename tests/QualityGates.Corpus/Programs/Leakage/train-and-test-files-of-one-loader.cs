// corpus: One method loads and another fits; the training file trains, the test file tests, the names of the locals are alike.
// library: ML.NET
// axis: helper in another method
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Spam;

public sealed class Program
{
    private readonly MLContext _ml = new(seed: 1);

    public static int Main() => new Program().Run("spam-train.tsv", "spam-test.tsv");

    private int Run(string trainFile, string testFile)
    {
        var model = Learn(Load(trainFile));
        var data = Load(testFile);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(data));
        return metrics.F1Score > 0.9 && metrics.AreaUnderPrecisionRecallCurve > 0.95 ? 0 : 1;
    }

    private IDataView Load(string file) => _ml.Data.LoadFromTextFile<Post>(file, hasHeader: true);

    private ITransformer Learn(IDataView data) => _ml.Transforms.Text.FeaturizeText("Features", nameof(Post.Text))
        .Append(_ml.BinaryClassification.Trainers.SdcaLogisticRegression())
        .Fit(data);
}

public sealed class Post
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
