using Tensorflow.NumPy;

namespace ReviewStars;

/// <summary>The most frequent words of the reviews it was built from; 0 is padding and 1 any other word.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int> _ids;

    private Vocabulary(Dictionary<string, int> ids) => _ids = ids;

    public int Size => _ids.Count + 2;

    public static Vocabulary Of(IEnumerable<Review> reviews, int size)
    {
        var ids = reviews.SelectMany(review => review.Words())
            .CountBy(word => word, StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(size - 2)
            .Select((pair, i) => (pair.Key, Id: i + 2))
            .ToDictionary(pair => pair.Key, pair => pair.Id, StringComparer.Ordinal);
        return new Vocabulary(ids);
    }

    public (NDArray X, NDArray Y) Encode(IReadOnlyList<Review> reviews, int length)
    {
        var x = new int[reviews.Count, length];
        var y = new float[reviews.Count];
        for (var row = 0; row < reviews.Count; row++)
        {
            var words = reviews[row].Words();
            for (var i = 0; i < Math.Min(length, words.Length); i++)
            {
                x[row, i] = _ids.GetValueOrDefault(words[i], 1);
            }

            y[row] = reviews[row].Stars;
        }

        return (new NDArray(x), new NDArray(y));
    }
}
