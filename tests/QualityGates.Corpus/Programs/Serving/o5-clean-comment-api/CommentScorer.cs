using Microsoft.Extensions.ML;
using Microsoft.ML;

namespace Comments;

public interface ICommentScorer
{
    CommentReply Score(CommentRequest request);

    IReadOnlyList<CommentReply> ScoreAll(IReadOnlyCollection<CommentRequest> requests);
}

public sealed class PooledCommentScorer(PredictionEnginePool<CommentInput, CommentOutput> pool, MLContext ml) : ICommentScorer
{
    public const string ModelName = "comments";

    public CommentReply Score(CommentRequest request)
    {
        var output = pool.Predict(ModelName, ToInput(request));
        return new CommentReply(output.Toxic, output.Probability);
    }

    public IReadOnlyList<CommentReply> ScoreAll(IReadOnlyCollection<CommentRequest> requests)
    {
        var rows = ml.Data.LoadFromEnumerable(requests.Select(ToInput).ToList());
        var scored = pool.GetModel(ModelName).Transform(rows);
        return ml.Data.CreateEnumerable<CommentOutput>(scored, reuseRowObject: false)
            .Select(output => new CommentReply(output.Toxic, output.Probability))
            .ToList();
    }

    private static CommentInput ToInput(CommentRequest request) => new() { Text = request.Text, Language = request.Language };
}
