// corpus: A singleton opens its network when the first request needs it and keeps it for all others.
// library: ONNX Runtime
// axis: controller, lock, test for null
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Weather;

public static class WeatherServices
{
    public static IServiceCollection AddRain(this IServiceCollection services) => services.AddSingleton<RainNetwork>();
}

public sealed class RainNetwork : IDisposable
{
    private readonly object gate = new();
    private InferenceSession? session;

    public float Probability(float[] radar)
    {
        var network = Session();
        using var results = network.Run([NamedOnnxValue.CreateFromTensor("radar", new DenseTensor<float>(radar, new[] { 1, radar.Length }))]);
        return results[0].AsEnumerable<float>().First();
    }

    private InferenceSession Session()
    {
        lock (gate)
        {
            if (session == null)
            {
                session = new InferenceSession(Path.Combine(AppContext.BaseDirectory, "rain.onnx"));
            }

            return session;
        }
    }

    public void Dispose() => session?.Dispose();
}

[ApiController]
[Route("rain")]
public sealed class RainController(RainNetwork network) : ControllerBase
{
    [HttpPost]
    public float Post([FromBody] float[] radar) => network.Probability(radar);
}
