// corpus: Files are sorted in place by their code units before they become rows.
// library: ML.NET
// axis: Array.Sort, statement
using Microsoft.ML;

namespace Scans;

internal sealed class Scan
{
    public string Path { get; set; } = "";
    public bool Ill { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var files = Directory.GetFiles(args[0], "*.png");
        Array.Sort(files, StringComparer.Ordinal);
        var rows = files.Select(f => new Scan { Path = f, Ill = f.Contains("ill", StringComparison.Ordinal) }).ToList();
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), 0.2);
        var model = ml.Transforms.Text.FeaturizeText("Features", "Path").Append(ml.BinaryClassification.Trainers.FastTree("Ill")).Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Ill");
        Console.WriteLine($"{metrics.AreaUnderRocCurve} {metrics.F1Score}");
    }
}
