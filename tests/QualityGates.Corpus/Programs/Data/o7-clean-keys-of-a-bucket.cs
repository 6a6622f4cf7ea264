// corpus: Slashes join the keys of a bucket and the addresses of a web service, where they belong; file names are made by Path.Join.
// library: ML.NET
// axis: service
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.ML;

namespace Beehives;

public sealed class HiveDay
{
    public float Weight { get; set; }

    public float Humidity { get; set; }

    public float Brood { get; set; }

    public float Honey { get; set; }
}

public sealed class HiveClient(HttpClient http, string account)
{
    public async Task ReportAsync(string apiary, object report, CancellationToken stop)
    {
        var key = $"reports/{apiary}" + "/latest";
        using var answer = await http.PutAsJsonAsync(new Uri("https://" + account + ".hives.example/" + key), report, stop);
        answer.EnsureSuccessStatusCode();
    }
}

public sealed class HiveTraining(HiveClient client, string folder)
{
    public async Task RunAsync(string apiary, int year, CancellationToken stop)
    {
        var ml = new MLContext(seed: 9);
        var days = JsonSerializer.Deserialize<List<HiveDay>>(await File.ReadAllTextAsync(Path.Join(folder, "days", $"{apiary}-{year}.json"), stop)) ?? [];
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(days), 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(HiveDay.Weight), nameof(HiveDay.Humidity), nameof(HiveDay.Brood))
            .Append(ml.Regression.Trainers.FastForest(nameof(HiveDay.Honey)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(HiveDay.Honey));
        var report = new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError };

        await File.WriteAllTextAsync(Path.Join(folder, $"{apiary}-{year}.json"), JsonSerializer.Serialize(report), stop);
        ml.Model.Save(model, parts.TrainSet.Schema, Path.Join(folder, $"{apiary}-{year}.zip"));
        await client.ReportAsync(apiary, report, stop);
    }
}
