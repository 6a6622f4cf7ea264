// corpus: Reviews of books stand between tabs, where a comma does no harm, and the loader takes tabs by itself.
// library: ML.NET
// axis: FeaturizeText, tsv
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Books;

public sealed class BookReview
{
    [LoadColumn(0)] public string Title { get; set; } = "";

    [LoadColumn(1)] public string ReviewText { get; set; } = "";

    [LoadColumn(2)] public bool Liked { get; set; }
}

public abstract class TextExperiment<TRow>
    where TRow : class
{
    protected MLContext Ml { get; } = new(seed: 53);

    protected abstract string FileName { get; }

    protected abstract string Label { get; }

    protected abstract IEstimator<ITransformer> Features();

    public (double Auc, double F1) Judge(string folder)
    {
        var rows = Ml.Data.LoadFromTextFile<TRow>(Path.Combine(folder, FileName), hasHeader: true);
        var parts = Ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 53);
        var model = Features().Append(Ml.BinaryClassification.Trainers.FastTree(Label)).Fit(parts.TrainSet);
        var metrics = Ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), Label);
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}

public sealed class BookExperiment : TextExperiment<BookReview>
{
    protected override string FileName => "reviews.tsv";

    protected override string Label => nameof(BookReview.Liked);

    protected override IEstimator<ITransformer> Features() =>
        Ml.Transforms.Text.FeaturizeText("TitleWords", nameof(BookReview.Title))
            .Append(Ml.Transforms.Text.FeaturizeText("ReviewWords", nameof(BookReview.ReviewText)))
            .Append(Ml.Transforms.Concatenate("Features", "TitleWords", "ReviewWords"));
}
