// corpus: The threshold of a filter for bad apples is searched on valid.csv, and the model with this threshold is counted on test.csv.
// library: ML.NET
// axis: three files
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Apples;

public sealed class Apple
{
    [LoadColumn(0)] public float Weight { get; set; }

    [LoadColumn(1)] public float Spots { get; set; }

    [LoadColumn(2)] public float Redness { get; set; }

    [LoadColumn(3)] public bool Bad { get; set; }
}

public sealed class Judged
{
    public bool Bad { get; set; }

    public float Probability { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 19);
        IDataView Load(string name) => ml.Data.LoadFromTextFile<Apple>(Path.Combine(args[0], name), separatorChar: ',', hasHeader: true);

        var model = ml.Transforms.Concatenate("Features", nameof(Apple.Weight), nameof(Apple.Spots), nameof(Apple.Redness))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Apple.Bad)))
            .Fit(Load("train.csv"));

        List<Judged> Judge(string name) =>
            ml.Data.CreateEnumerable<Judged>(model.Transform(Load(name)), reuseRowObject: false).ToList();

        var validation = Judge("valid.csv");
        var cut = Enumerable.Range(1, 19)
            .Select(step => step / 20f)
            .MaxBy(threshold => F1(validation, threshold));

        var test = Judge("test.csv");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"cut {cut:F2}: F1 {F1(test, cut):F3}, found {Found(test, cut)} of {test.Count(apple => apple.Bad)}"));
    }

    private static int Found(List<Judged> apples, float cut) => apples.Count(apple => apple.Bad && apple.Probability >= cut);

    private static double F1(List<Judged> apples, float cut)
    {
        var hits = Found(apples, cut);
        var wrong = apples.Count(apple => apple.Bad != apple.Probability >= cut);
        return 2.0 * hits / Math.Max(1, (2 * hits) + wrong);
    }
}
