// corpus: A background service waits for the volume with the model: it tries again until the file can be read.
// library: ONNX Runtime
// axis: BackgroundService, while, retry
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Turbines;

public sealed class TurbineNetwork : IDisposable
{
    private InferenceSession? session;

    public bool IsReady => session is not null;

    public void Use(InferenceSession loaded) => session = loaded;

    public float? Vibration(float[] window)
    {
        if (session is null)
        {
            return null;
        }

        using var results = session.Run([NamedOnnxValue.CreateFromTensor("window", new DenseTensor<float>(window, new[] { 1, 1, window.Length }))]);
        return results[0].AsTensor<float>()[0];
    }

    public void Dispose() => session?.Dispose();
}

public sealed class ModelMount(TurbineNetwork network) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested && !network.IsReady)
        {
            try
            {
                network.Use(new InferenceSession("models/turbine.onnx"));
            }
            catch (OnnxRuntimeException error)
            {
                Console.Error.WriteLine("The model is not there yet: " + error.Message);
                await Task.Delay(TimeSpan.FromSeconds(10), stoppingToken);
            }
        }
    }
}

public static class Registration
{
    public static void AddTurbines(this IServiceCollection services)
    {
        services.AddSingleton<TurbineNetwork>();
        services.AddHostedService<ModelMount>();
    }
}
