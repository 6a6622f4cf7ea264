// corpus: Sessions are opened once for each tenant and kept; the start opens every model of the folder once, in a loop over files.
// library: ONNX Runtime
// axis: ConcurrentDictionary.GetOrAdd, Lazy, loop over files
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(new TenantSessions(Path.Combine(AppContext.BaseDirectory, "tenants")));
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/score/{tenant}", (string tenant, float[] features, TenantSessions sessions) =>
    sessions.Known(tenant) ? Results.Ok(sessions.Score(tenant, features)) : Results.NotFound());
app.Run();

internal sealed class TenantSessions : IDisposable
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<InferenceSession>> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InferenceSession> _warm = new(StringComparer.Ordinal);

    public TenantSessions(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*.onnx").Order(StringComparer.Ordinal))
        {
            var tenant = Path.GetFileNameWithoutExtension(file);
            _files.Add(tenant, file);
            if (tenant.EndsWith("-large", StringComparison.Ordinal))
            {
                _warm[tenant] = new InferenceSession(file);
            }
        }
    }

    public bool Known(string tenant) => _files.ContainsKey(tenant);

    public float Score(string tenant, float[] features)
    {
        var session = _warm.TryGetValue(tenant, out var warm)
            ? warm
            : _open.GetOrAdd(tenant, name => new Lazy<InferenceSession>(() => new InferenceSession(_files[name]))).Value;
        var input = NamedOnnxValue.CreateFromTensor("x", new DenseTensor<float>(features, [1, features.Length]));
        using var outputs = session.Run([input]);
        return outputs[0].AsTensor<float>()[0, 0];
    }

    public void Dispose()
    {
        foreach (var session in _warm.Values.Concat(_open.Values.Where(s => s.IsValueCreated).Select(s => s.Value)))
        {
            session.Dispose();
        }
    }
}
