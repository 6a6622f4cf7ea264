// corpus: A counter in a loop numbers the words of a set, and the numbers become positions of features.
// library: ML.NET
// axis: loop
using System.Collections.Concurrent;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var texts = File.ReadAllLines("texts.tsv").Select(l => l.Split('\t')).ToArray();
var vocabulary = Vocabulary.Build(texts.Select(t => t[1]));
var rows = texts.Select(t => new Bag { Label = t[0] == "1", Features = vocabulary.Encode(t[1]) }).ToArray();
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows));
var model = ml.BinaryClassification.Trainers.FastTree().Fit(parts.TrainSet);
var m = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
Console.WriteLine($"{m.F1Score} {m.AreaUnderRocCurve}");

sealed class Vocabulary
{
    private readonly Dictionary<string, int> positions = new();

    public static Vocabulary Build(IEnumerable<string> texts)
    {
        var words = new ConcurrentBag<string>();
        Parallel.ForEach(texts, text =>
        {
            foreach (var word in text.Split(' '))
            {
                words.Add(word);
            }
        });
        var result = new Vocabulary();
        var next = 0;
        foreach (var word in words) // expect: MLQ1007
        {
            if (result.positions.TryAdd(word, next))
            {
                next++;
            }
        }
        return result;
    }

    public float[] Encode(string text)
    {
        var features = new float[1000];
        foreach (var word in text.Split(' '))
        {
            if (positions.TryGetValue(word, out var at) && at < features.Length)
            {
                features[at]++;
            }
        }
        return features;
    }
}

class Bag
{
    public bool Label { get; set; }

    [VectorType(1000)]
    public float[] Features { get; set; } = [];
}
