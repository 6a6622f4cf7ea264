// corpus: Gaps in readings take the median of all patients, computed by a lookup in a service, before a cut by date makes the test part.
// library: ML.NET
// axis: service class, dictionary, LINQ, records with `with`
using System.Text.Json;
using Microsoft.ML;

namespace Wards;

public sealed record Reading
{
    public DateTime Day { get; init; }

    public float Pulse { get; init; }

    public float Pressure { get; init; }

    public bool Relapse { get; init; }
}

public sealed class Imputer(IReadOnlyList<Reading> readings)
{
    private readonly Dictionary<string, float> _medians = new()
    {
        [nameof(Reading.Pulse)] = Median(readings.Select(static r => r.Pulse)),
        [nameof(Reading.Pressure)] = Median(readings.Select(static r => r.Pressure)),
    };

    public Reading Complete(Reading reading) => reading with
    {
        Pulse = float.IsNaN(reading.Pulse) ? _medians[nameof(Reading.Pulse)] : reading.Pulse,
        Pressure = float.IsNaN(reading.Pressure) ? _medians[nameof(Reading.Pressure)] : reading.Pressure,
    };

    private static float Median(IEnumerable<float> values)
    {
        var sorted = values.Where(static v => !float.IsNaN(v)).Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}

public static class Program
{
    public static void Main()
    {
        var readings = JsonSerializer.Deserialize<List<Reading>>(File.ReadAllText("readings.json"))!;
        var imputer = new Imputer(readings); // expect: MLQ2001
        var complete = readings.Select(imputer.Complete).OrderBy(static r => r.Day).ToList();
        var border = new DateTime(2024, 1, 1);

        var ml = new MLContext(seed: 30);
        var train = ml.Data.LoadFromEnumerable(complete.Where(r => r.Day < border).ToList());
        var test = ml.Data.LoadFromEnumerable(complete.Where(r => r.Day >= border).ToList());
        var model = ml.Transforms.Concatenate("Features", nameof(Reading.Pulse), nameof(Reading.Pressure))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Reading.Relapse)))
            .Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Reading.Relapse));
        File.WriteAllText("relapse.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve }));
    }
}
