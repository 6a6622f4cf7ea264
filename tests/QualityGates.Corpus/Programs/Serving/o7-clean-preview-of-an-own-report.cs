// corpus: Preview is the method of an own report here, and the one of the library only stands in code of debug builds.
// library: ML.NET
// axis: look-alike
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sauna;

public sealed class Session
{
    [LoadColumn(0)] public float Heat { get; set; }

    [LoadColumn(1)] public float Steam { get; set; }

    [LoadColumn(2)] public float Minutes { get; set; }
}

public sealed class Report(RegressionMetrics metrics)
{
    public string Preview() => FormattableString.Invariant($"mae {metrics.MeanAbsoluteError:F2}, rmse {metrics.RootMeanSquaredError:F2}");

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var sessions = ml.Data.LoadFromTextFile<Session>(args[0], separatorChar: ',', hasHeader: true);
#if DEBUG
        Show(sessions);
#endif
        var parts = ml.Data.TrainTestSplit(sessions, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Session.Heat), nameof(Session.Steam))
            .Append(ml.Regression.Trainers.FastForest(nameof(Session.Minutes)))
            .Fit(parts.TrainSet);
        var report = new Report(ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Session.Minutes)));
        Console.WriteLine(report.Preview());
        report.Save(args[1]);
    }

#if DEBUG
    private static void Show(IDataView view)
    {
        foreach (var row in view.Preview(maxRows: 5).RowView)
        {
            Console.WriteLine(string.Join(' ', row.Values.Select(pair => pair.Key)));
        }
    }
#endif
}
