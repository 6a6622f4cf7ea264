using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

namespace Rescoring;

public sealed record RescoreCommand(string ModelFile, int Month);

public sealed class RescoreJob
{
    public required string Path { get; init; }
    public required int Month { get; init; }
}

public sealed class RescoreHandler(Channel<RescoreJob> jobs)
{
    public ValueTask HandleAsync(RescoreCommand command)
    {
        var job = new RescoreJob { Path = Path.Combine("models", command.ModelFile), Month = command.Month };
        return jobs.Writer.WriteAsync(job);
    }
}

public sealed class RescoreWorker(Channel<RescoreJob> jobs) : BackgroundService
{
    private readonly MLContext _context = new(seed: 3);
    private readonly Dictionary<string, ITransformer> _models = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in jobs.Reader.ReadAllAsync(stoppingToken))
        {
            if (!_models.TryGetValue(job.Path, out var model))
            {
                model = _context.Model.Load(job.Path, out _); // expect: MLQ7001
                _models.Add(job.Path, model);
            }

            Console.WriteLine($"{job.Month}: {model.GetOutputSchema(_context.Data.LoadFromEnumerable(Array.Empty<Row>()).Schema).Count}");
        }
    }
}

public sealed class Row
{
    public float Value { get; set; }
}
