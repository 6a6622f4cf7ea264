// corpus: A background service works off its queue with an engine of its own; requests only write to the channel.
// library: ML.NET, ASP.NET Core
// axis: hosted service
// scores: MLQ6007
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

namespace Reviews;

public sealed class Review
{
    public string Text { get; set; } = "";
}

public sealed class Stars
{
    public float Score { get; set; }
}

public sealed class StarsWorker(Channel<Review> reviews) : BackgroundService
{
    private readonly List<float> _stars = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var ml = new MLContext();
        using var engine = ml.Model.CreatePredictionEngine<Review, Stars>(ml.Model.Load("stars.zip", out _));
        await foreach (var review in reviews.Reader.ReadAllAsync(stoppingToken))
        {
            _stars.Add(engine.Predict(review).Score);
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(Channel.CreateBounded<Review>(100));
        builder.Services.AddHostedService<StarsWorker>();
        var app = builder.Build();
        app.MapPost("/reviews", async (Review review, Channel<Review> reviews) =>
        {
            await reviews.Writer.WriteAsync(review);
            return Results.NoContent();
        });
        app.Run();
    }
}
