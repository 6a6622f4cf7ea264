// corpus: A background service opens a session each time its timer ticks, and may be meant to find a new file; the second one keeps it.
// library: ONNX Runtime
// axis: hosted service
using Microsoft.Extensions.Hosting;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Anomalies;

public interface IReadings
{
    Task<float[]> NextAsync(CancellationToken token);

    void Report(float score);
}

public sealed class AnomalyWorker(IReadings readings, string modelPath) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var values = await readings.NextAsync(stoppingToken);
            using var session = new InferenceSession(modelPath);
            var input = NamedOnnxValue.CreateFromTensor("x", new DenseTensor<float>(values, [1, values.Length]));
            using var results = session.Run([input]);
            readings.Report(results[0].AsTensor<float>()[0]);
        }
    }
}

public sealed class LastingAnomalyWorker(IReadings readings, string modelPath) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var session = new InferenceSession(modelPath);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var values = await readings.NextAsync(stoppingToken);
            var input = NamedOnnxValue.CreateFromTensor("x", new DenseTensor<float>(values, [1, values.Length]));
            using var results = session.Run([input]);
            readings.Report(results[0].AsTensor<float>()[0]);
        }
    }
}
