// corpus: The words of a hash set get their numbers by the order in which it gives them; rows come from a parallel query.
// library: ML.NET
// axis: set, parallel query
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Words;

public sealed class Bag
{
    [VectorType(2000)] public float[] Features { get; set; } = [];
    public float Label { get; set; }
}

public sealed class Vectorizer
{
    private readonly Dictionary<string, int> _ids;

    public Vectorizer(IEnumerable<string> texts)
    {
        var words = new HashSet<string>();
        foreach (var text in texts)
        {
            words.UnionWith(text.Split(' '));
        }

        _ids = words.Take(2000).Select((word, id) => (word, id)).ToDictionary(pair => pair.word, pair => pair.id); // expect: MLQ1007
    }

    public float[] Count(string text)
    {
        var counts = new float[2000];
        foreach (var word in text.Split(' '))
        {
            if (_ids.TryGetValue(word, out var id))
            {
                counts[id]++;
            }
        }

        return counts;
    }
}

public sealed class RatingModel
{
    private readonly MLContext _ml = new(0);

    public ITransformer Train(string[] lines)
    {
        var vectorizer = new Vectorizer(lines.Select(line => line[(line.IndexOf('\t') + 1)..]));
        var rows = lines.AsParallel() // expect: MLQ1007
            .Select(line => line.Split('\t'))
            .Select(cells => new Bag { Features = vectorizer.Count(cells[1]), Label = float.Parse(cells[0], CultureInfo.InvariantCulture) })
            .ToList();
        return _ml.Regression.Trainers.OnlineGradientDescent().Fit(_ml.Data.LoadFromEnumerable(rows));
    }
}

public static class Measures
{
    public static double Error(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.Regression.Evaluate(model.Transform(test), label).MeanAbsoluteError;
}
