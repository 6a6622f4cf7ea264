// corpus: Random numbers wait between attempts and name a run, and nothing of them decides about the rows.
// library: ML.NET
// axis: async, service
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.ML;

namespace Hives;

public sealed class HiveDay
{
    public float Weight { get; set; }
    public float Temperature { get; set; }
    public float Humidity { get; set; }
    public bool Swarmed { get; set; }
}

public sealed class HiveClient(HttpClient http)
{
    private static readonly TimeSpan Base = TimeSpan.FromMilliseconds(200);

    public async Task<List<HiveDay>> DaysAsync(string hive, CancellationToken cancel)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await http.GetFromJsonAsync<List<HiveDay>>($"hives/{hive}/days", cancel) ?? [];
            }
            catch (HttpRequestException) when (attempt < 4)
            {
                var wait = Base * Math.Pow(2, attempt) * (0.5 + Random.Shared.NextDouble());
                await Task.Delay(wait, cancel);
            }
        }
    }
}

public sealed class SwarmStudy(HiveClient client, string folder)
{
    private readonly MLContext _ml = new(seed: 3);
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];

    public async Task<double> RunAsync(IEnumerable<string> hives, CancellationToken cancel = default)
    {
        var days = new List<HiveDay>();
        foreach (var hive in hives)
        {
            days.AddRange(await client.DaysAsync(hive, cancel));
        }

        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(days), testFraction: 0.3);
        var model = _ml.Transforms.Concatenate("Features", nameof(HiveDay.Weight), nameof(HiveDay.Temperature), nameof(HiveDay.Humidity))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(HiveDay.Swarmed)))
            .Fit(parts.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(HiveDay.Swarmed));
        var file = Path.Combine(folder, $"swarms-{_run}.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve, days.Count }), cancel);
        return metrics.F1Score;
    }
}
