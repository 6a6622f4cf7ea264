// corpus: Sets are asked what they hold, counts from a concurrent dictionary are sorted before words get numbers, and files are sorted by their own comparer.
// library: ML.NET
// axis: helper
using System.Collections.Concurrent;
using Microsoft.ML;

var ml = new MLContext(seed: 4);
var stopWords = File.ReadLines("stop-words.txt").ToHashSet();
var files = Directory.EnumerateFiles("tickets", "*.txt").ToList();
files.Sort(new ByNumber());

var vocabulary = Vocabulary.Of(files, stopWords, size: 2000);
var tickets = files.Select(file => new Ticket { Words = vocabulary.Count(File.ReadAllText(file)), Team = Path.GetFileName(file).Split('-')[1] }).ToList();
var schema = Microsoft.ML.Data.SchemaDefinition.Create(typeof(Ticket));
schema[nameof(Ticket.Words)].ColumnType = new Microsoft.ML.Data.VectorDataViewType(Microsoft.ML.Data.NumberDataViewType.Single, vocabulary.Size);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(tickets, schema), testFraction: 0.2);
var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Team))
    .Append(ml.MulticlassClassification.Trainers.NaiveBayes(featureColumnName: nameof(Ticket.Words)))
    .Fit(parts.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
Console.WriteLine($"{metrics.MacroAccuracy:P1} / {metrics.MicroAccuracy:P1}, files {Directory.GetFiles("tickets").Length}");

internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> places;

    private Vocabulary(IEnumerable<string> words) => places = words.Select((word, place) => (word, place)).ToDictionary(pair => pair.word, pair => pair.place);

    public int Size => places.Count;

    public static Vocabulary Of(IEnumerable<string> files, HashSet<string> stopWords, int size)
    {
        var counts = new ConcurrentDictionary<string, int>();
        Parallel.ForEach(files, file =>
        {
            foreach (var word in File.ReadAllText(file).Split(' '))
            {
                if (!stopWords.Contains(word))
                {
                    counts.AddOrUpdate(word, 1, (_, count) => count + 1);
                }
            }
        });

        return new Vocabulary(counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(size).Select(pair => pair.Key));
    }

    public float[] Count(string text)
    {
        var result = new float[Size];
        foreach (var word in text.Split(' '))
        {
            if (places.TryGetValue(word, out var place))
            {
                result[place]++;
            }
        }

        return result;
    }
}

internal sealed class ByNumber : IComparer<string>
{
    public int Compare(string? x, string? y) => Number(x).CompareTo(Number(y));

    private static int Number(string? file) => int.Parse(Path.GetFileName(file!).Split('-')[0]);
}

internal sealed class Ticket
{
    public float[] Words { get; set; } = [];
    public string Team { get; set; } = "";
}
