// corpus: Folders and hash sets are listed, but sorted, counted or only asked before anything learns from them.
// library: ML.NET
// axis: clean; Array.Sort in place, SortedSet, count
using Microsoft.ML;
using Microsoft.ML.Data;

var files = Directory.GetFiles(args[0], "*.txt");
if (files.Length == 0)
{
    return 1;
}

Array.Sort(files, StringComparer.Ordinal);
var stopWords = new HashSet<string>(File.ReadLines(args[1]), StringComparer.OrdinalIgnoreCase);
var rows = files.Select(f => new Letter
{
    Text = string.Join(' ', File.ReadAllText(f).Split(' ').Where(w => !stopWords.Contains(w))),
    Spam = Path.GetFileName(f).StartsWith("spam", StringComparison.Ordinal),
}).ToList();

var words = new SortedSet<string>(rows.SelectMany(r => r.Text.Split(' ')), StringComparer.Ordinal);
Console.WriteLine($"{words.Count} words, {Directory.EnumerateFiles(args[0]).Count()} files");

var ml = new MLContext(seed: 8);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), 0.2);
var model = ml.Transforms.Text.FeaturizeText("Features", "Text")
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Spam"))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Spam");
Console.WriteLine($"{metrics.F1Score:F3} {metrics.AreaUnderRocCurve:F3}");
return metrics.F1Score > 0.8 ? 0 : 2;

public sealed class Letter
{
    public string Text { get; set; } = "";
    public bool Spam { get; set; }
}
