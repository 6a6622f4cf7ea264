// corpus: A service trains when it is made and answers with an engine it keeps; the model was never scored.
// library: ML.NET
// axis: field, prediction in another method
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Moderation;

public sealed class Comment
{
    public string Text { get; set; } = "";
    public bool Rude { get; set; }
}

public sealed class Judgement
{
    public bool PredictedLabel { get; set; }
}

public sealed class CommentFilter
{
    private readonly MLContext _ml = new(seed: 2);
    private readonly ITransformer _model;

    public CommentFilter(IEnumerable<Comment> examples)
    {
        var view = _ml.Data.LoadFromEnumerable(examples.ToList());
        var pipeline = _ml.Transforms.Text.FeaturizeText("Features", nameof(Comment.Text))
            .Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Comment.Rude)));
        _model = pipeline.Fit(view); // expect: MLQ3001
    }

    public List<Comment> Rude(IEnumerable<Comment> comments)
    {
        var scored = _model.Transform(_ml.Data.LoadFromEnumerable(comments.ToList()));
        var judgements = _ml.Data.CreateEnumerable<Judgement>(scored, reuseRowObject: false).ToList();
        return [.. comments.Where((_, i) => judgements[i].PredictedLabel)];
    }
}
