// corpus: Four workers drain one queue of transactions and all of them ask the one engine in the field of the service.
// library: ML.NET
// axis: hosted service, channel, tasks from a range, method group
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Payments.Screening;

public sealed record Alert(string Id, float Risk);

public sealed class ScreeningQueue
{
    private readonly Channel<Transaction> _channel = Channel.CreateBounded<Transaction>(5_000);

    public ChannelReader<Transaction> Reader => _channel.Reader;

    public ValueTask EnqueueAsync(Transaction transaction, CancellationToken stop) => _channel.Writer.WriteAsync(transaction, stop);
}

public interface IAlertSink
{
    Task RaiseAsync(Alert alert, CancellationToken stop);
}

public sealed class ScreeningService : BackgroundService
{
    private const int Workers = 4;
    private readonly ScreeningQueue _queue;
    private readonly IAlertSink _sink;
    private readonly PredictionEngine<Transaction, Risk> _engine; // expect: MLQ6001

    public ScreeningService(ScreeningQueue queue, IAlertSink sink)
    {
        _queue = queue;
        _sink = sink;
        var ml = new MLContext(seed: 17);
        var model = ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "screening.zip"), out _);
        _engine = ml.Model.CreatePredictionEngine<Transaction, Risk>(model);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var workers = Enumerable.Range(0, Workers).Select(_ => Task.Run(() => DrainAsync(stoppingToken), stoppingToken));
        return Task.WhenAll(workers);
    }

    private async Task DrainAsync(CancellationToken stop)
    {
        await foreach (var transaction in _queue.Reader.ReadAllAsync(stop))
        {
            var risk = _engine.Predict(transaction);
            if (risk.Probability > 0.8f)
            {
                await _sink.RaiseAsync(new Alert(transaction.Id, risk.Probability), stop);
            }
        }
    }
}

public sealed class Transaction
{
    public string Id { get; set; } = "";
    public float Amount { get; set; }
    public float MinutesSinceLast { get; set; }
    public string Country { get; set; } = "";
}

public sealed class Risk
{
    [ColumnName("PredictedLabel")] public bool Suspicious { get; set; }
    public float Probability { get; set; }
    public float Score { get; set; }
}
