// corpus: A background service waits for a random while before it trains at night, and its save is tried again after one; the rows are left in their order.
// library: ML.NET
// axis: background service
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

namespace Parking;

internal sealed class Occupancy
{
    public float Weekday { get; set; }

    public float Hour { get; set; }

    public float Cars { get; set; }
}

internal sealed class NightlyTraining(string folder) : BackgroundService
{
    private readonly Random _jitter = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(_jitter.Next(0, 900)), stoppingToken);
            await TrainAsync(stoppingToken);
        }
    }

    private async Task TrainAsync(CancellationToken token)
    {
        var ml = new MLContext(seed: 31);
        var rows = (await File.ReadAllLinesAsync(Path.Combine(folder, "occupancy.csv"), token))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new Occupancy
            {
                Weekday = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Hour = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Cars = float.Parse(cells[2], CultureInfo.InvariantCulture),
            })
            .ToList();
        var cut = rows.Count - 24 * 7;
        var train = ml.Data.LoadFromEnumerable(rows.GetRange(0, cut));
        var test = ml.Data.LoadFromEnumerable(rows.GetRange(cut, rows.Count - cut));
        var model = ml.Transforms.Concatenate("Features", nameof(Occupancy.Weekday), nameof(Occupancy.Hour))
            .Append(ml.Regression.Trainers.FastTree(nameof(Occupancy.Cars)))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Occupancy.Cars));

        await Again(3, () => ml.Model.Save(model, train.Schema, Path.Combine(folder, "occupancy.zip")), token);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "occupancy.metrics.json"),
            JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }),
            token);
    }

    private async Task Again(int times, Action action, CancellationToken token)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                action();
                return;
            }
            catch (IOException) when (attempt < times)
            {
                await Task.Delay(_jitter.Next(100, 500) * attempt, token);
            }
        }
    }
}
