using Microsoft.ML.Data;

namespace BookClub;

public sealed class Rating
{
    [LoadColumn(0)] public string ReaderId { get; set; } = "";

    [LoadColumn(1)] public string BookId { get; set; } = "";

    [LoadColumn(2)] public float Stars { get; set; }
}

public sealed class RatingForecast
{
    public float Score { get; set; }
}

public sealed record Suggestion(string Book, float Stars);
