// corpus: Buckets come from a stable hash written out; a dictionary's comparer hashes strings, and that decides nothing.
// library: ML.NET
// axis: trap, comparer, own hash function
using Microsoft.ML;

namespace Words;

internal sealed class IgnoreCase : IEqualityComparer<string>
{
    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.OrdinalIgnoreCase);

    public int GetHashCode(string value) => value.ToUpperInvariant().GetHashCode();
}

internal sealed class Featurizer
{
    private readonly Dictionary<string, float> _weights = new(new IgnoreCase());

    public float[] Encode(string text)
    {
        var vector = new float[256];
        foreach (var word in text.Split(' '))
        {
            vector[Fnv(word) % 256] += _weights.TryGetValue(word, out var w) ? w : 1f;
        }

        return vector;
    }

    private static uint Fnv(string word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash;
    }
}

internal sealed class Row
{
    [Microsoft.ML.Data.VectorType(256)] public float[] Features { get; set; } = [];
    public bool Label { get; set; }
}

internal static class Trainer
{
    public static double Run(MLContext ml, IReadOnlyList<(string Text, bool Label)> train, IReadOnlyList<(string Text, bool Label)> test)
    {
        var featurizer = new Featurizer();
        IDataView View(IReadOnlyList<(string Text, bool Label)> rows) =>
            ml.Data.LoadFromEnumerable(rows.Select(r => new Row { Features = featurizer.Encode(r.Text), Label = r.Label }).ToList());
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(View(train));
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(View(test)));
        return metrics.AreaUnderRocCurve * metrics.F1Score;
    }
}
