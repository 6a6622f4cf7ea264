// corpus: The reused row of the scored flights is summed up, copied into records or counted by name, and never kept itself.
// library: ML.NET
// axis: LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Flights;

public sealed class Flight
{
    [LoadColumn(0)] public string Airline { get; set; } = "";

    [LoadColumn(1)] public float Distance { get; set; }

    [LoadColumn(2)] public float Taxi { get; set; }

    [LoadColumn(3)] public float Delay { get; set; }
}

public sealed class ScoredFlight
{
    public string Airline { get; set; } = "";

    public float Delay { get; set; }

    public float Score { get; set; }
}

public sealed record Miss(string Airline, float Error);

public sealed class MissReport(MLContext ml, IDataView scored)
{
    private IEnumerable<ScoredFlight> Stream() => ml.Data.CreateEnumerable<ScoredFlight>(scored, reuseRowObject: true, ignoreMissingColumns: true);

    public IReadOnlyList<Miss> Worst(int count) =>
        Stream().Select(row => new Miss(row.Airline, MathF.Abs(row.Delay - row.Score))).OrderByDescending(miss => miss.Error).Take(count).ToList();

    public IReadOnlyDictionary<string, (int Count, double Sum)> ByAirline()
    {
        var sums = new SortedDictionary<string, (int Count, double Sum)>(StringComparer.Ordinal);
        foreach (var row in Stream())
        {
            var (count, sum) = sums.GetValueOrDefault(row.Airline);
            sums[row.Airline] = (count + 1, sum + Math.Abs(row.Delay - row.Score));
        }

        return sums;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 18);
        var flights = ml.Data.Cache(ml.Data.LoadFromTextFile<Flight>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true));
        var parts = ml.Data.TrainTestSplit(flights, testFraction: 0.2);
        var model = ml.Transforms.Categorical.OneHotEncoding("AirlineFlags", "Airline")
            .Append(ml.Transforms.Concatenate("Features", "AirlineFlags", "Distance", "Taxi"))
            .Append(ml.Regression.Trainers.FastTree("Delay"))
            .Fit(parts.TrainSet);
        var scored = model.Transform(parts.TestSet);
        var metrics = ml.Regression.Evaluate(scored, "Delay");
        var report = new MissReport(ml, ml.Data.Cache(scored, "Airline", "Delay", "Score"));
        var lines = report.Worst(10).Select(miss => FormattableString.Invariant($"{miss.Airline};{miss.Error:F1}"))
            .Append(FormattableString.Invariant($"mae;{metrics.MeanAbsoluteError:F2}"))
            .Append(FormattableString.Invariant($"r2;{metrics.RSquared:F3}"))
            .Concat(report.ByAirline().Select(pair => FormattableString.Invariant($"{pair.Key};{pair.Value.Sum / pair.Value.Count:F2}")));
        File.WriteAllLines(args[1], lines);
    }
}
