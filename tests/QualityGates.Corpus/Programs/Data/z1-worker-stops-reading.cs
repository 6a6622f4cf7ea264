// corpus: A worker that trains anew every night stops reading support calls at the first bad line and trains on what it has.
// library: ML.NET, hosting
// axis: background service
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

namespace SupportCalls;

public sealed class Call
{
    public float Queue { get; set; }

    public float Agents { get; set; }

    public float WaitSeconds { get; set; }
}

public sealed class RetrainingWorker : BackgroundService
{
    private readonly MLContext _ml = new(seed: 2024);
    private readonly IConfiguration _configuration;

    public RetrainingWorker(IConfiguration configuration)
    {
        _configuration = configuration;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(24));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await RetrainAsync(_configuration["Calls:File"]!, _configuration["Calls:Models"]!, stoppingToken);
        }
    }

    private static async Task<List<Call>> ReadCallsAsync(string path, CancellationToken cancellationToken)
    {
        var calls = new List<Call>();
        using var reader = File.OpenText(path);
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            try
            {
                var cells = line.Split(',');
                calls.Add(new Call
                {
                    Queue = int.Parse(cells[1], CultureInfo.InvariantCulture),
                    Agents = int.Parse(cells[2], CultureInfo.InvariantCulture),
                    WaitSeconds = float.Parse(cells[3], CultureInfo.InvariantCulture),
                });
            }
            catch (FormatException) // expect: MLQ4004
            {
                break;
            }
        }

        return calls;
    }

    private async Task RetrainAsync(string path, string models, CancellationToken cancellationToken)
    {
        var calls = await ReadCallsAsync(path, cancellationToken);
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(calls), testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Call.Queue), nameof(Call.Agents))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Call.WaitSeconds)))
            .Fit(parts.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Call.WaitSeconds));
        await File.WriteAllTextAsync(Path.Combine(models, "calls-metrics.json"), JsonSerializer.Serialize(metrics), cancellationToken);
        _ml.Model.Save(model, parts.TrainSet.Schema, Path.Combine(models, "calls.zip"));
    }
}
