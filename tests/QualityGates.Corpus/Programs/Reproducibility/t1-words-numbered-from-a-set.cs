// corpus: Words get their numbers from the order of a hash set; the other list of files is only counted.
// library: ML.NET
// axis: vocabulary class, query with index
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Document
{
    [VectorType(500)] public float[] Features { get; set; } = new float[500];
    public bool Label { get; set; }
}

public sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers;

    public Vocabulary(IEnumerable<string> texts)
    {
        var words = new HashSet<string>(texts.SelectMany(text => text.Split(' ')));
        _numbers = words.Take(500).Select((word, number) => (word, number)).ToDictionary(pair => pair.word, pair => pair.number); // expect: MLQ1007
    }

    public float[] Encode(string text)
    {
        var vector = new float[500];
        foreach (var word in text.Split(' '))
        {
            if (_numbers.TryGetValue(word, out var number))
            {
                vector[number]++;
            }
        }

        return vector;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        Console.WriteLine($"{Directory.GetFiles(args[2]).Length} files");
        var ml = new MLContext(seed: 5);
        var lines = File.ReadAllLines(args[0]).Select(line => line.Split('\t')).ToArray();
        var held = File.ReadAllLines(args[1]).Select(line => line.Split('\t')).ToArray();
        var vocabulary = new Vocabulary(lines.Select(cells => cells[1]));
        var model = ml.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(View(ml, lines, vocabulary));
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(View(ml, held, vocabulary)));
        Console.WriteLine($"{metrics.F1Score} {metrics.AreaUnderRocCurve}");
    }

    private static IDataView View(MLContext ml, string[][] lines, Vocabulary vocabulary) => ml.Data.LoadFromEnumerable(
        lines.Select(cells => new Document { Features = vocabulary.Encode(cells[1]), Label = cells[0] == "1" }).ToArray());
}
