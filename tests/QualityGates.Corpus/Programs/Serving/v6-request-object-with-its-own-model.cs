// corpus: A scorer is made for each request with what is sent; the session it asks is that of the service.
// library: ONNX Runtime, ASP.NET Core
// axis: objects made for the request
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Scorers;

public sealed record Measurement(float[] Values);

public sealed class Scorer
{
    private readonly InferenceSession _session;
    private readonly Measurement _measurement;

    public Scorer(InferenceSession session, Measurement measurement)
    {
        _session = session;
        _measurement = measurement;
    }

    public float Score()
    {
        using var results = _session.Run([NamedOnnxValue.CreateFromTensor("values", new DenseTensor<float>(_measurement.Values, [1, _measurement.Values.Length]))]);
        return results[0].AsEnumerable<float>().Average();
    }
}

[ApiController]
[Route("measurements")]
public sealed class MeasurementsController(InferenceSession session) : ControllerBase
{
    [HttpPost]
    public ActionResult<float> Post([FromBody] Measurement measurement) => new Scorer(session, measurement).Score();

    [HttpGet("ping")]
    public ActionResult Ping() => Ok();
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(_ => new InferenceSession("values.onnx"));
        builder.Services.AddControllers();
        var app = builder.Build();
        app.MapControllers();
        app.Run();
    }
}
