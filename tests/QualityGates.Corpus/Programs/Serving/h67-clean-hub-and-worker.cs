// corpus: The hub asks the pool; the worker has an engine of its own, used by its one loop only, though the worker itself is a singleton.
// library: ML.NET
// axis: SignalR, hosted service, dependency injection
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using System.Threading.Channels;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSignalR();
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(Channel.CreateBounded<Reading>(500));
builder.Services.AddHostedService<AlarmWorker>();
builder.Services.AddPredictionEnginePool<Reading, Alarm>().FromFile(builder.Configuration["Alarm:Model"] ?? "alarm.zip", watchForChanges: true);
var app = builder.Build();
app.MapHub<AlarmHub>("/alarms");
app.MapHealthChecks("/healthz");
app.Run();

public sealed class AlarmHub(PredictionEnginePool<Reading, Alarm> pool, Channel<Reading> channel) : Hub
{
    public async Task<bool> Check(Reading reading)
    {
        await channel.Writer.WriteAsync(reading);
        return pool.Predict(reading).PredictedLabel;
    }
}

public sealed class AlarmWorker : BackgroundService
{
    private readonly Channel<Reading> _channel;
    private readonly PredictionEngine<Reading, Alarm> _engine;

    public AlarmWorker(Channel<Reading> channel)
    {
        _channel = channel;
        var context = new MLContext();
        var model = context.Model.Load("slow-alarm.zip", out _);
        _engine = context.Model.CreatePredictionEngine<Reading, Alarm>(model);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var reading in _channel.Reader.ReadAllAsync(stoppingToken))
        {
            if (_engine.Predict(reading).PredictedLabel)
            {
                await File.AppendAllTextAsync("alarms.log", reading.Sensor + Environment.NewLine, stoppingToken);
            }
        }
    }

    public override void Dispose()
    {
        _engine.Dispose();
        base.Dispose();
    }
}

public sealed class Reading
{
    public string Sensor { get; set; } = "";
    public float Value { get; set; }
}

public sealed class Alarm
{
    public bool PredictedLabel { get; set; }
    public float Score { get; set; }
}
