// corpus: A background service owns an engine and is the only one that uses it: one loop reads the queue.
// library: ML.NET
// axis: hosted service, channel, field, dependency injection
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

namespace Fraud.Worker;

public sealed class Payment
{
    public float Amount { get; set; }
    public string Country { get; set; } = "";
}

public sealed class Risk
{
    public float Score { get; set; }
}

public sealed class PaymentWorker(Channel<Payment> queue) : BackgroundService
{
    private readonly MLContext context = new();
    private PredictionEngine<Payment, Risk>? engine;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        engine = context.Model.CreatePredictionEngine<Payment, Risk>(context.Model.Load("fraud.zip", out _));
        await foreach (var payment in queue.Reader.ReadAllAsync(stoppingToken))
        {
            var risk = engine.Predict(payment);
            if (risk.Score > 0.9f)
            {
                Console.WriteLine($"hold {payment.Amount} from {payment.Country}");
            }
        }
    }

    public override void Dispose()
    {
        engine?.Dispose();
        base.Dispose();
    }
}

public static class Registration
{
    public static IServiceCollection AddFraud(this IServiceCollection services) => services
        .AddSingleton(Channel.CreateBounded<Payment>(64))
        .AddHostedService<PaymentWorker>();
}
