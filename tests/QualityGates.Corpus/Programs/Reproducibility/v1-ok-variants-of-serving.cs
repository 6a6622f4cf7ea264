// corpus: Users are given one of two models by their hash within a process, and predictions are cached by a combined hash.
// library: ML.NET
// axis: look-alikes
using System.Collections.Concurrent;
using Microsoft.Extensions.ML;

namespace Variants;

public sealed class Query
{
    public string Text { get; set; } = "";
    public string Locale { get; set; } = "";

    public override int GetHashCode() => HashCode.Combine(Text, Locale);

    public override bool Equals(object? other) => other is Query query && query.Text == Text && query.Locale == Locale;
}

public sealed class Answer
{
    public float Score { get; set; }
}

public sealed class Answers(PredictionEnginePool<Query, Answer> pool)
{
    private readonly ConcurrentDictionary<int, float> _cache = new();

    public float Ask(Query query, string connection)
    {
        var variant = (connection.GetHashCode() & 1) == 0 ? "current" : "candidate";
        return _cache.GetOrAdd(HashCode.Combine(query, variant), _ => pool.Predict(variant, query).Score);
    }
}
