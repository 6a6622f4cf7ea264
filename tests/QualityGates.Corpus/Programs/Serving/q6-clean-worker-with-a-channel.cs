// corpus: Requests put work into a channel; one worker with one engine takes it out, one after the other.
// library: ML.NET
// axis: background service, channel
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Claims;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(Channel.CreateBounded<Job>(500));
builder.Services.AddHostedService<ClaimWorker>();
var app = builder.Build();
app.MapGet("/healthz", () => Results.Ok());
app.MapPost("/claims", async (Claim claim, Channel<Job> channel, CancellationToken cancel) =>
{
    var job = new Job(claim, new TaskCompletionSource<Settlement>(TaskCreationOptions.RunContinuationsAsynchronously));
    await channel.Writer.WriteAsync(job, cancel);
    return Results.Ok(await job.Answer.Task.WaitAsync(cancel));
});
app.Run();

namespace Claims
{
    public sealed class Claim
    {
        public float Amount { get; set; }

        public float Age { get; set; }

        public string Kind { get; set; } = "";
    }

    public sealed class Settlement
    {
        public float Score { get; set; }
    }

    public sealed record Job(Claim Claim, TaskCompletionSource<Settlement> Answer);

    public sealed class ClaimWorker(Channel<Job> channel) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            var ml = new MLContext(seed: 1);
            using var engine = ml.Model.CreatePredictionEngine<Claim, Settlement>(ml.Model.Load("claims.zip", out _));
            await foreach (var job in channel.Reader.ReadAllAsync(stoppingToken))
            {
                try
                {
                    job.Answer.SetResult(engine.Predict(job.Claim));
                }
                catch (ArgumentException error)
                {
                    job.Answer.SetException(error);
                }
            }
        }
    }
}
