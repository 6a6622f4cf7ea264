// corpus: The rows come as answers of a service that the program parses itself, and the model is fetched from the machine it runs on.
// library: ML.NET
// axis: JSON answers, localhost, async
using System.Net.Http.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pumps;

public sealed class Pump
{
    public float Pressure { get; set; }

    public float Hours { get; set; }

    public float Noise { get; set; }

    public bool Failed { get; set; }
}

public sealed class Failure
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }
}

public static class Program
{
    private static readonly Uri Model = new("http://localhost:5080/models/pumps.zip");

    public static async Task Main(string[] args)
    {
        using var client = new HttpClient();
        var ml = new MLContext(seed: 13);
        var pumps = new List<Pump>();
        for (var page = 1; page <= 4; page++)
        {
            pumps.AddRange(await client.GetFromJsonAsync<List<Pump>>($"https://plant.example.org/pumps?page={page}") ?? []);
        }

        var rows = ml.Data.LoadFromEnumerable(pumps);
        var path = Path.Combine(AppContext.BaseDirectory, "pumps.zip");
        await File.WriteAllBytesAsync(path, await client.GetByteArrayAsync(Model));
        var model = ml.Model.Load(path, out _);
        var judged = model.Transform(rows);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(judged, labelColumnName: nameof(Pump.Failed));
        await File.WriteAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, "pumps.json"),
            System.Text.Json.JsonSerializer.Serialize(new { metrics.Accuracy, metrics.F1Score, metrics.PositiveRecall }));

        var failures = ml.Data.CreateEnumerable<Failure>(judged, reuseRowObject: false).Count(failure => failure.PredictedLabel);
        Console.WriteLine($"{failures} of {pumps.Count} pumps will fail, recall {metrics.PositiveRecall:P1}");
    }
}
