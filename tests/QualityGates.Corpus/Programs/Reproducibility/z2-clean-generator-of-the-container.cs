// corpus: The container holds one seeded generator, which the class that divides shipments is given.
// library: ML.NET
// axis: dependency injection
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddSingleton(new Random(2024));
builder.Services.AddSingleton(new MLContext(seed: 2024));
builder.Services.AddSingleton<Splitter>();
builder.Services.AddSingleton<DelayExperiment>();

await using var app = builder.Build();
var shipments = JsonSerializer.Deserialize<List<Shipment>>(File.ReadAllText(args[0])) ?? [];
app.Services.GetRequiredService<DelayExperiment>().Run(shipments, args[1]);

internal sealed class Shipment
{
    public float Distance { get; set; }

    public float Weight { get; set; }

    public float Stops { get; set; }

    public bool Late { get; set; }
}

internal sealed class Splitter(Random random)
{
    public (List<T> Train, List<T> Test) Split<T>(IEnumerable<T> rows, double share)
    {
        var groups = rows.Select(row => (Row: row, Held: random.NextDouble() < share)).ToList();
        return (
            groups.Where(entry => !entry.Held).Select(entry => entry.Row).ToList(),
            groups.Where(entry => entry.Held).Select(entry => entry.Row).ToList());
    }
}

internal sealed class DelayExperiment(MLContext ml, Splitter splitter)
{
    public void Run(List<Shipment> shipments, string metricsFile)
    {
        var (train, test) = splitter.Split(shipments, 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Shipment.Distance), nameof(Shipment.Weight), nameof(Shipment.Stops))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Shipment.Late)))
            .Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Shipment.Late));
        File.WriteAllText(metricsFile, JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss }));
    }
}
