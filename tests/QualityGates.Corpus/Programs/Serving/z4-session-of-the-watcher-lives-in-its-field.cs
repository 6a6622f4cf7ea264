// corpus: A background service opens its network in the constructor and looks at the newest measurement every ten seconds.
// library: ONNX Runtime
// axis: BackgroundService, PeriodicTimer
using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Pumps;

public sealed class PumpWatcher : BackgroundService
{
    private readonly InferenceSession session = new(Path.Combine(AppContext.BaseDirectory, "pump.onnx"));
    private readonly string measurements = Path.Combine(AppContext.BaseDirectory, "measurements.txt");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var lines = await File.ReadAllLinesAsync(measurements, stoppingToken);
            var window = lines.TakeLast(64).Select(line => float.Parse(line, CultureInfo.InvariantCulture)).ToArray();
            if (window.Length == 64)
            {
                Report(window);
            }
        }
    }

    private void Report(float[] window)
    {
        var input = NamedOnnxValue.CreateFromTensor("window", new DenseTensor<float>(window, new[] { 1, 64 }));
        using var results = session.Run([input]);
        var wear = results[0].AsEnumerable<float>().First();
        if (wear > 0.9f)
        {
            Console.Error.WriteLine($"The pump wears out: {wear:P0}");
        }
    }

    public override void Dispose()
    {
        session.Dispose();
        base.Dispose();
    }
}
