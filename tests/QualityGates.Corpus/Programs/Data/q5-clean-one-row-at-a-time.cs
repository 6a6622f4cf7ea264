// corpus: One object for all rows is enough where each is looked at once, and what is kept of it is a number, a text or a new record.
// library: ML.NET
// axis: reports
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ballots;

public sealed class Ballot
{
    [LoadColumn(0)] public string District { get; set; } = "";
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Distance { get; set; }
    [LoadColumn(3)] public bool Voted { get; set; }
}

public sealed class Judged
{
    public string District { get; set; } = "";
    public bool Voted { get; set; }
    public float Probability { get; set; }
    public bool PredictedLabel { get; set; }
}

public sealed record Miss(string District, float Probability);

public sealed class TurnoutReport(MLContext ml, IDataView judged)
{
    private IEnumerable<Judged> Rows => ml.Data.CreateEnumerable<Judged>(judged, reuseRowObject: true);

    public int Wrong => Rows.Count(row => row.PredictedLabel != row.Voted);

    public float Surest => Rows.Max(row => row.Probability);

    public List<Miss> Misses() => Rows
        .Where(row => row.PredictedLabel != row.Voted)
        .Select(row => new Miss(row.District, row.Probability))
        .OrderByDescending(miss => miss.Probability)
        .ToList();

    public Dictionary<string, int> ByDistrict()
    {
        var wrong = new Dictionary<string, int>();
        foreach (var row in Rows)
        {
            wrong[row.District] = wrong.GetValueOrDefault(row.District) + (row.PredictedLabel == row.Voted ? 0 : 1);
        }

        return wrong;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var ballots = ml.Data.Cache(ml.Data.LoadFromTextFile<Ballot>(args[0], separatorChar: ',', hasHeader: true));
        var parts = ml.Data.TrainTestSplit(ballots, testFraction: 0.25);
        var model = ml.Transforms.Concatenate("Features", nameof(Ballot.Age), nameof(Ballot.Distance))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Ballot.Voted)))
            .Fit(parts.TrainSet);
        var judged = ml.Data.Cache(model.Transform(parts.TestSet));
        var metrics = ml.BinaryClassification.Evaluate(judged, nameof(Ballot.Voted));
        var report = new TurnoutReport(ml, judged);
        using var text = new StreamWriter(args[1]);
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"f1={metrics.F1Score} auc={metrics.AreaUnderRocCurve} wrong={report.Wrong} surest={report.Surest}"));
        foreach (var (district, count) in report.ByDistrict().OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.WriteLine($"{district}\t{count}");
        }

        Console.WriteLine($"worst: {string.Join(", ", report.Misses().Take(5).Select(miss => miss.District))}");
    }
}
