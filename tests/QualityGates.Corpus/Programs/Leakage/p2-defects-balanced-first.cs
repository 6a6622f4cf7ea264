// corpus: Rare defects are repeated until the classes are of one size, and the long list is divided afterwards.
// library: ML.NET
// axis: generic balancing extension, lists, groups
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 3);
var parts = File.ReadLines("parts.csv").Skip(1).Select(Part.Parse).ToList();
var balanced = parts.Balance(part => part.Defect);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(balanced), testFraction: 0.2); // expect: MLQ2012

var model = ml.Transforms.Concatenate("Features", nameof(Part.Width), nameof(Part.Weight))
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Part.Defect)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Part.Defect));
Console.WriteLine($"recall {metrics.PositiveRecall:P1}, precision {metrics.PositivePrecision:P1}");

internal static class Balancing
{
    public static List<T> Balance<T>(this IReadOnlyCollection<T> rows, Func<T, bool> label)
    {
        var groups = rows.GroupBy(label).Select(group => group.ToList()).ToList();
        int size = groups.Max(group => group.Count);
        var result = new List<T>(size * groups.Count);
        foreach (var group in groups)
        {
            for (int i = 0; i < size; i++)
            {
                result.Add(group[i % group.Count]);
            }
        }

        return result;
    }
}

internal sealed class Part
{
    public float Width { get; set; }
    public float Weight { get; set; }
    public bool Defect { get; set; }

    public static Part Parse(string line)
    {
        var cells = line.Split(',');
        return new Part
        {
            Width = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Weight = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Defect = cells[2] == "1",
        };
    }
}
