// corpus: Words get numbers in the order a set gives them, and the numbers are features.
// library: Microsoft.ML
// axis: field, helper
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var texts = File.ReadLines("train.txt").Select(line => line.Split(' ')).ToList();
var vocabulary = new Vocabulary(texts.SelectMany(words => words));
var rows = texts.Select(words => new Text { First = vocabulary.IdOf(words[0]), Length = words.Length }).ToList();
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "First").Append(ml.Regression.Trainers.FastTree(labelColumnName: "Length")).Fit(split.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Length").MeanAbsoluteError);

sealed class Vocabulary
{
    private readonly Dictionary<string, int> _ids = new();

    public Vocabulary(IEnumerable<string> words)
    {
        var seen = new HashSet<string>(words);
        seen.Remove("");
        foreach (var word in seen) // expect: MLQ1007
        {
            _ids.Add(word, _ids.Count);
        }
    }

    public int IdOf(string word) => _ids.TryGetValue(word, out _) ? _ids[word] : -1;
}

sealed class Text
{
    public float First { get; set; }
    public float Length { get; set; }
}
