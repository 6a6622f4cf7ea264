// corpus: Parts are dealt by a digest of the name, numbers hash to themselves, keys of a cache may be any hash, a record compares by value.
// library: ML.NET
// axis: helper classes
using System.Security.Cryptography;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Patients;

public sealed record Visit(string Patient, int Ward, float Days);

public sealed class VisitRow
{
    [VectorType(16)] public float[] Features { get; set; } = new float[16];

    public float Label { get; set; }
}

public sealed class Cache
{
    private readonly Dictionary<int, VisitRow> _rows = [];

    public VisitRow Get(Visit visit, Func<Visit, VisitRow> make)
    {
        var key = visit.GetHashCode();
        return _rows.TryGetValue(key, out var row) ? row : _rows[key] = make(visit);
    }
}

public static class Dealing
{
    public static bool IsTest(Visit visit) => SHA256.HashData(Encoding.UTF8.GetBytes(visit.Patient))[0] < 51;

    public static VisitRow Row(Visit visit)
    {
        var row = new VisitRow { Label = visit.Days };
        row.Features[visit.Ward.GetHashCode() % 16] = 1;
        return row;
    }
}

public static class Program
{
    public static void Run(List<Visit> visits)
    {
        var ml = new MLContext(seed: 15);
        var cache = new Cache();
        var test = visits.Where(Dealing.IsTest).Select(visit => cache.Get(visit, Dealing.Row)).ToList();
        var train = visits.Where(visit => !Dealing.IsTest(visit)).Select(visit => cache.Get(visit, Dealing.Row)).ToList();
        var model = ml.Regression.Trainers.FastForest().Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)));
        Console.WriteLine($"{metrics.RSquared} {metrics.MeanAbsoluteError}");
    }
}
