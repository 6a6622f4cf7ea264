using System.Text.Json;

namespace ReviewSentiment;

public interface IReviewStore
{
    IReadOnlyList<Review> All();
}

public sealed class JsonLineReviewStore(SentimentSettings settings) : IReviewStore
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNameCaseInsensitive = true };

    public IReadOnlyList<Review> All()
    {
        var reviews = new List<Review>();
        foreach (var file in Directory.GetFiles(settings.Inbox, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var line = 0;
            foreach (var text in File.ReadLines(file))
            {
                line++;
                var review = JsonSerializer.Deserialize<Review>(text, Format)
                    ?? throw new InvalidDataException($"{file} holds no review in line {line}.");
                reviews.Add(review);
            }
        }

        return reviews;
    }
}
