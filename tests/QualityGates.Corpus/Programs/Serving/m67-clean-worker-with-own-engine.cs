// corpus: A worker creates its engine when it starts and is the only one that uses it; the session of the other one is opened in its constructor and closed with it.
// library: ML.NET, ONNX Runtime, generic host
// axis: background service, channel, owner
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Meters;

public static class MeterServices
{
    public static IServiceCollection AddMeters(this IServiceCollection services) => services
        .AddSingleton(Channel.CreateBounded<Reading>(500))
        .AddHostedService<LeakWorker>()
        .AddHostedService<TamperWorker>();
}

public sealed class LeakWorker(Channel<Reading> readings) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var context = new MLContext(seed: 8);
        using var engine = context.Model.CreatePredictionEngine<Reading, Leak>(context.Model.Load("leaks.zip", out _));
        await foreach (var reading in readings.Reader.ReadAllAsync(stoppingToken))
        {
            if (engine.Predict(reading).PredictedLabel)
            {
                Console.WriteLine($"{reading.Meter} leaks.");
            }
        }
    }
}

public sealed class TamperWorker : BackgroundService
{
    private readonly Channel<Reading> _readings;
    private readonly InferenceSession _session;

    public TamperWorker(Channel<Reading> readings)
    {
        _readings = readings;
        using var options = new SessionOptions { GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL };
        _session = new InferenceSession("tamper.onnx", options);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _readings.Reader.WaitToReadAsync(stoppingToken))
        {
            while (_readings.Reader.TryRead(out var reading))
            {
                using var outputs = _session.Run([NamedOnnxValue.CreateFromTensor("x", new DenseTensor<float>(new[] { reading.Litres, reading.Hour }, [1, 2]))]);
                Console.WriteLine($"{reading.Meter}: {outputs[0].AsEnumerable<float>().Max()}");
            }
        }
    }

    public override void Dispose()
    {
        _session.Dispose();
        base.Dispose();
    }
}

public sealed class Reading
{
    public string Meter { get; set; } = "";
    public float Litres { get; set; }
    public float Hour { get; set; }
}

public sealed class Leak
{
    public bool PredictedLabel { get; set; }
}
