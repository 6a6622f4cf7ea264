// corpus: The class of predictions decides by the probability, under a name of its own, and the score is only shown.
// library: ML.NET
// axis: property of the prediction class, ColumnName
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Comments;

public sealed class Comment
{
    public float Length { get; set; }

    public float Links { get; set; }
}

public sealed class SpamVerdict
{
    private const float Boundary = 0.5f;

    [ColumnName("Probability")] public float Likelihood { get; set; }

    [ColumnName("Score")] public float Margin { get; set; }

    public bool PredictedLabel { get; set; }

    [NoColumn] public bool IsSpam => Likelihood >= Boundary;

    [NoColumn] public bool IsBeyondDoubt => Margin > 4 || Margin < -4;
}

public sealed class CommentFilter(MLContext ml, string path) : IDisposable
{
    private readonly PredictionEngine<Comment, SpamVerdict> _engine =
        ml.Model.CreatePredictionEngine<Comment, SpamVerdict>(ml.Model.Load(path, out _));

    public bool Keep(Comment comment) => !_engine.Predict(comment).IsSpam;

    public string Explain(Comment comment)
    {
        var verdict = _engine.Predict(comment);
        var kind = verdict.Likelihood switch
        {
            > 0.9f => "certainly spam",
            > 0.5f => "spam",
            _ => "no spam",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{kind} (margin {verdict.Margin:F2})");
    }

    public void Dispose() => _engine.Dispose();
}
