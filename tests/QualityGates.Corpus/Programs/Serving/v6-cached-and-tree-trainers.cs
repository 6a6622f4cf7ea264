// corpus: Rows are cached before trainers that go over them many times; trees and rows from a list need none.
// library: ML.NET
// axis: methods
// scores: MLQ6008
using Microsoft.ML;
using Microsoft.ML.Data;

namespace News;

internal sealed class Headline
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}

internal sealed class HeadlineTrainers
{
    private readonly MLContext _ml = new(seed: 30);

    public ITransformer Checkpoint(string file) => _ml.Transforms.Text.FeaturizeText("Features", nameof(Headline.Text))
        .AppendCacheCheckpoint(_ml)
        .Append(_ml.BinaryClassification.Trainers.SdcaLogisticRegression())
        .Fit(_ml.Data.LoadFromTextFile<Headline>(file));

    public ITransformer CachedView(string file)
    {
        var headlines = _ml.Data.Cache(_ml.Data.LoadFromTextFile<Headline>(file));
        return _ml.Transforms.Text.FeaturizeText("Features", nameof(Headline.Text))
            .Append(_ml.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 5))
            .Fit(headlines);
    }

    public ITransformer Trees(string file) => _ml.Transforms.Text.FeaturizeText("Features", nameof(Headline.Text))
        .Append(_ml.BinaryClassification.Trainers.FastTree())
        .Fit(_ml.Data.LoadFromTextFile<Headline>(file));

    public ITransformer Limited(string file) => _ml.Transforms.Text.FeaturizeText("Features", nameof(Headline.Text))
        .Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression())
        .Fit(_ml.Data.LoadFromTextFile<Headline>(file));

    public ITransformer FromList(List<Headline> headlines) => _ml.Transforms.Text.FeaturizeText("Features", nameof(Headline.Text))
        .Append(_ml.BinaryClassification.Trainers.SdcaLogisticRegression())
        .Fit(_ml.Data.LoadFromEnumerable(headlines));
}
