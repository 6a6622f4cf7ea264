// corpus: A worker opens the session when it starts and takes one scan after the other out of the queue with it.
// library: ONNX Runtime
// axis: BackgroundService, channel, session before the loop
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(Channel.CreateBounded<Scan>(100));
builder.Services.AddSingleton<Findings>();
builder.Services.AddHostedService<ScanWorker>();
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/scans", async (Scan scan, Channel<Scan> queue) =>
{
    await queue.Writer.WriteAsync(scan);
    return Results.NoContent();
});
app.MapGet("/scans/{number:int}", (int number, Findings findings) =>
    findings.Of(number) is { } share ? Results.Ok(share) : Results.NotFound());
app.Run();

public sealed record Scan(int Number, int Height, int Width, float[] Pixels);

public sealed class Findings
{
    private readonly Dictionary<int, float> _shares = [];
    private readonly Lock _gate = new();

    public void Set(int number, float share)
    {
        lock (_gate)
        {
            _shares[number] = share;
        }
    }

    public float? Of(int number)
    {
        lock (_gate)
        {
            return _shares.TryGetValue(number, out var share) ? share : null;
        }
    }
}

public sealed class ScanWorker(Channel<Scan> queue, Findings findings, IConfiguration configuration) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var options = new SessionOptions();
        using var session = new InferenceSession(configuration["Models:Scan"] ?? "scan.onnx", options);
        await foreach (var scan in queue.Reader.ReadAllAsync(stoppingToken))
        {
            findings.Set(scan.Number, Share(session, scan));
        }
    }

    private static float Share(InferenceSession session, Scan scan)
    {
        var pixels = new DenseTensor<float>(scan.Pixels, new[] { 1, 1, scan.Height, scan.Width });
        using var results = session.Run([NamedOnnxValue.CreateFromTensor(session.InputNames[0], pixels)]);
        return results[0].AsEnumerable<float>().Average();
    }
}
