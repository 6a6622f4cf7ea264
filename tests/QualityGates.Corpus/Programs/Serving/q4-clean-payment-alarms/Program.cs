// corpus: Payments come through a channel to one worker with one engine; the detector is trained on ordinary payments and tested on recorded frauds.
// library: ML.NET, ASP.NET Core
// axis: channel, two modes
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Payments;

if (args is ["train", var history, var target])
{
    var summary = new DetectorTraining(seed: 28).Run(PaymentFile.Read(history), target);
    Console.WriteLine($"area {summary.Area:F3}, found among the first {DetectorTraining.Looked}: {summary.FoundEarly:P0}");
    return summary.Area > 0.8 ? 0 : 1;
}

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new DetectorFile(builder.Configuration["Detector"] ?? "detector.zip"));
builder.Services.AddSingleton(Channel.CreateBounded<Payment>(1000));
builder.Services.AddHostedService<AlarmWorker>();
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/payments", async (Payment payment, Channel<Payment> channel, CancellationToken stop) =>
{
    await channel.Writer.WriteAsync(payment, stop);
    return Results.NoContent();
});
app.Run();
return 0;
