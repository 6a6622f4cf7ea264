// corpus: What is wrong with lines of kiln firings is put into a list that is given back together with the rows.
// library: ML.NET
// axis: result with problems
using System.Globalization;
using Microsoft.ML;

namespace Pottery;

public sealed class Firing
{
    public float Peak { get; set; }

    public float Hours { get; set; }

    public bool Cracked { get; set; }
}

public sealed record Problem(int Line, string Why);

public sealed record Loaded<T>(IReadOnlyList<T> Rows, IReadOnlyList<Problem> Problems);

public static class Loader
{
    public static Loaded<T> Load<T>(string path, Func<string[], T> create)
    {
        var rows = new List<T>();
        var problems = new List<Problem>();
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            try
            {
                rows.Add(create(lines[i].Split('\t')));
            }
            catch (Exception e) when (e is FormatException or OverflowException)
            {
                problems.Add(new Problem(i + 1, e.Message));
            }
        }

        return new Loaded<T>(rows, problems);
    }
}

public sealed class CrackModel
{
    public (double Auc, double F1, int Problems) Judge(string path)
    {
        var firings = Loader.Load(path, cells => new Firing
        {
            Peak = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Hours = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Cracked = cells[2] == "c",
        });
        var ml = new MLContext(seed: 23);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(firings.Rows), testFraction: 0.2, seed: 23);
        var model = ml.Transforms.Concatenate("Features", nameof(Firing.Peak), nameof(Firing.Hours))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Firing.Cracked)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Firing.Cracked));
        return (metrics.AreaUnderRocCurve, metrics.F1Score, firings.Problems.Count);
    }
}
