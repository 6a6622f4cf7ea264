// corpus: The number of a class is the place of its folder in an enumeration of the file system, and a set of strings decides the number of a word.
// library: ML.NET
// axis: query with index, local function, record
using Microsoft.ML;
using Microsoft.ML.Data;

var root = args[0];
var ml = new MLContext(seed: 8);

var classes = Directory.EnumerateDirectories(root) // expect: MLQ1007
    .Select((folder, index) => (Folder: folder, Index: (uint)(index + 1)))
    .ToList();
var documents = (from c in classes
                 from file in Directory.GetFiles(c.Folder, "*.txt").OrderBy(f => f, StringComparer.Ordinal)
                 select new Document { Text = File.ReadAllText(file), Topic = c.Index }).ToList();

var cut = documents.Count / 5;
var random = new Random(8);
var shuffled = documents.OrderBy(_ => random.Next()).ToList();
var vocabulary = Numbered(shuffled.Skip(cut).SelectMany(d => d.Text.Split(' ')));
foreach (var document in shuffled)
{
    document.Bag = Bag(document.Text);
}

var schema = SchemaDefinition.Create(typeof(Document));
schema["Topic"].ColumnType = new KeyDataViewType(typeof(uint), classes.Count);
schema["Bag"].ColumnType = new VectorDataViewType(NumberDataViewType.Single, vocabulary.Count);
var train = ml.Data.LoadFromEnumerable(shuffled.Skip(cut), schema);
var test = ml.Data.LoadFromEnumerable(shuffled.Take(cut), schema);

var model = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy("Topic", "Bag").Fit(train);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(test), labelColumnName: "Topic");
File.WriteAllText("metrics.json", FormattableString.Invariant($"{{\"macro\":{metrics.MacroAccuracy},\"logLoss\":{metrics.LogLoss}}}"));

float[] Bag(string text)
{
    var counts = new float[vocabulary.Count];
    foreach (var word in text.Split(' '))
    {
        if (vocabulary.TryGetValue(word, out var at))
        {
            counts[at]++;
        }
    }
    return counts;
}

static Dictionary<string, int> Numbered(IEnumerable<string> words)
{
    var distinct = new HashSet<string>(words);
    var numbers = new Dictionary<string, int>();
    foreach (var word in distinct) // expect: MLQ1007
    {
        numbers[word] = numbers.Count;
    }
    return numbers;
}

internal sealed class Document
{
    public string Text { get; set; } = "";
    public uint Topic { get; set; }
    public float[] Bag { get; set; } = [];
}
