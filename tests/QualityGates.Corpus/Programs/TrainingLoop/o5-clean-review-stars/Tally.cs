namespace ReviewStars;

public sealed record Tally(int Right, int FalseAlarms, int Missed, double Precision, double Recall)
{
    public static Tally Of(IReadOnlyList<Review> reviews, IReadOnlyList<float> probabilities, float threshold = 0.5f)
    {
        var pairs = reviews.Zip(probabilities, (review, probability) => (Good: review.Stars == 1, Guessed: probability >= threshold)).ToList();
        var hits = pairs.Count(pair => pair is { Good: true, Guessed: true });
        var alarms = pairs.Count(pair => pair is { Good: false, Guessed: true });
        var missed = pairs.Count(pair => pair is { Good: true, Guessed: false });
        return new Tally(
            pairs.Count(pair => pair.Good == pair.Guessed),
            alarms,
            missed,
            hits / (double)Math.Max(1, hits + alarms),
            hits / (double)Math.Max(1, hits + missed));
    }
}
