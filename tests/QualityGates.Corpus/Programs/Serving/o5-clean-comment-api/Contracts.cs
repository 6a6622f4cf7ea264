using Microsoft.ML.Data;

namespace Comments;

public sealed record CommentRequest(string Text, string Language);

public sealed record CommentReply(bool Toxic, float Probability);

public sealed class CommentInput
{
    public string Text { get; set; } = "";

    public string Language { get; set; } = "";

    public bool Toxic { get; set; }
}

public sealed class CommentOutput
{
    [ColumnName("PredictedLabel")]
    public bool Toxic { get; set; }

    public float Probability { get; set; }
}
