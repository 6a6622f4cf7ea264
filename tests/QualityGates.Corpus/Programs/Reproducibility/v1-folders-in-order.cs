// corpus: Folders, sets and parallel queries that are sorted, counted, scored one by one, or looked into by name only.
// library: ML.NET
// axis: several
using System.Collections.Concurrent;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace InOrder;

public sealed class Document
{
    public string Text { get; set; } = "";
    public string Label { get; set; } = "";
}

public sealed class Verdict
{
    [ColumnName("PredictedLabel")] public string Topic { get; set; } = "";
}

public sealed class Topics(MLContext ml)
{
    public ITransformer Train(string root)
    {
        var files = Directory.GetFiles(root, "*.txt", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        var stop = new HashSet<string>(File.ReadLines(Path.Combine(root, "stop.lst")));
        var rows = files
            .AsParallel().AsOrdered()
            .Select(file => new Document
            {
                Text = string.Join(' ', File.ReadAllText(file).Split(' ').Where(word => !stop.Contains(word))),
                Label = Path.GetFileName(Path.GetDirectoryName(file))!,
            })
            .ToList();
        Console.WriteLine($"{Directory.GetDirectories(root).Length} topics, {rows.Count} documents");
        return ml.Transforms.Conversion.MapValueToKey("Label")
            .Append(ml.Transforms.Text.FeaturizeText("Features", "Text"))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"))
            .Fit(ml.Data.LoadFromEnumerable(rows));
    }

    public IReadOnlyDictionary<string, string> Sort(ITransformer model, string inbox)
    {
        var topics = new ConcurrentDictionary<string, string>();
        foreach (var file in Directory.EnumerateFiles(inbox, "*.txt"))
        {
            var one = ml.Data.LoadFromEnumerable([new Document { Text = File.ReadAllText(file) }]);
            topics[file] = ml.Data.CreateEnumerable<Verdict>(model.Transform(one), reuseRowObject: false).Single().Topic;
        }

        return topics;
    }

    public SortedDictionary<string, uint> Numbers(IEnumerable<string> labels)
    {
        var numbers = new SortedDictionary<string, uint>(StringComparer.Ordinal);
        foreach (var label in labels.ToHashSet().OrderBy(label => label, StringComparer.Ordinal))
        {
            numbers[label] = (uint)numbers.Count;
        }

        return numbers;
    }
}

public static class Measures
{
    public static double Accuracy(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.MulticlassClassification.Evaluate(model.Transform(test), label).MacroAccuracy;
}
