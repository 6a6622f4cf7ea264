// corpus: A background service works off its queue one by one with an engine of its own; nobody else has it.
// library: ML.NET, hosting
// axis: field
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

public sealed class Judging(ChannelReader<Review> queue) : BackgroundService
{
    private static readonly MLContext Context = new();
    private readonly PredictionEngine<Review, Sentiment> _engine = Context.Model.CreatePredictionEngine<Review, Sentiment>(Context.Model.Load("sentiment.zip", out _));

    public static void Register(IServiceCollection services) => services.AddHostedService<Judging>();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var review in queue.ReadAllAsync(stoppingToken))
        {
            Console.WriteLine(_engine.Predict(review).Score);
        }
    }
}

public sealed class Review
{
    public string Text { get; set; } = "";
}

public sealed class Sentiment
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }
}
