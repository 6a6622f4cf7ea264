using Microsoft.ML.Data;

namespace Moderation;

public sealed class ChatMessage
{
    public string Text { get; set; } = "";
    public float Length { get; set; }
}

public sealed class Toxicity
{
    [ColumnName("PredictedLabel")] public bool IsToxic { get; set; }
    public float Probability { get; set; }
}

public sealed class ChatHub : ScoringHub<ChatMessage, Toxicity>
{
    private static int _blocked;

    public Task<string> Say(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Task.FromResult("empty");
        }

        var verdict = Score(new ChatMessage { Text = text.Trim(), Length = text.Length });
        if (verdict.IsToxic && verdict.Probability > 0.9f)
        {
            Interlocked.Increment(ref _blocked);
            return Task.FromResult($"blocked for {Context.ConnectionId}");
        }

        return Task.FromResult("sent");
    }

    public int Blocked() => Volatile.Read(ref _blocked);
}
