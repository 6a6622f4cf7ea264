// corpus: Each tenant has a session that is made once and kept; which tenants there are, and their files, is in the settings.
// library: ONNX Runtime
// axis: controller, cache
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Meters;

public sealed class TenantSessions : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<InferenceSession>> _sessions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _files;

    public TenantSessions(IConfiguration configuration) =>
        _files = configuration.GetSection("Tenants").GetChildren().ToDictionary(child => child.Key, child => child.Value!, StringComparer.Ordinal);

    public InferenceSession? Find(string tenant) =>
        _files.TryGetValue(tenant, out var file)
            ? _sessions.GetOrAdd(tenant, _ => new Lazy<InferenceSession>(() => new InferenceSession(file))).Value
            : null;

    public void Dispose()
    {
        foreach (var session in _sessions.Values.Where(session => session.IsValueCreated))
        {
            session.Value.Dispose();
        }
    }
}

[ApiController]
[Route("meters/{tenant}")]
public sealed class MetersController(TenantSessions sessions) : ControllerBase
{
    [HttpPost("forecast")]
    public ActionResult<float[]> Forecast([FromRoute] string tenant, [FromBody] float[] day)
    {
        if (sessions.Find(tenant) is not { } session)
        {
            return NotFound();
        }

        var input = NamedOnnxValue.CreateFromTensor(session.InputNames[0], new DenseTensor<float>(day, [1, day.Length]));
        using var results = session.Run([input]);
        return results[0].AsEnumerable<float>().ToArray();
    }
}

public static class Startup
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddHealthChecks();
        builder.Services.AddSingleton<TenantSessions>();
        var app = builder.Build();
        app.MapHealthChecks("/healthz");
        app.MapControllers();
        app.Run();
    }
}
