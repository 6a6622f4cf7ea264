// corpus: A session for each tenant is opened once and kept lazily; the endpoint disposes its results, and health is asked under a path of its own.
// library: ONNX Runtime
// axis: cache, Lazy, minimal API, extension method
// scores: MLQ6007
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<Sessions>();
var app = builder.Build();
app.MapTenants();
app.MapGet("/internal/ready", (Sessions sessions) => sessions.Ready ? Results.Ok() : Results.Problem("no model"));
app.Run();

internal static class TenantEndpoints
{
    public static void MapTenants(this WebApplication app)
    {
        var tenants = app.MapGroup("/tenants/{tenant:int}");
        tenants.MapPost("/score", (int tenant, float[] features, Sessions sessions) =>
        {
            var session = sessions.Of(tenant);
            using var results = session.Run([NamedOnnxValue.CreateFromTensor("x", new DenseTensor<float>(features, new[] { 1, features.Length }))]);
            return Results.Ok(results.Single().AsTensor<float>().ToArray());
        });
    }
}

internal sealed class Sessions : IDisposable
{
    private readonly ConcurrentDictionary<int, Lazy<InferenceSession>> _sessions = new();
    private readonly SessionOptions _options = new() { InterOpNumThreads = 1 };
    private InferenceSession? _shared;

    public bool Ready => Shared.InputNames.Count == 1;

    private InferenceSession Shared => LazyInitializer.EnsureInitialized(ref _shared, () => new InferenceSession("shared.onnx", _options));

    public InferenceSession Of(int tenant) => _sessions.GetOrAdd(tenant, Open).Value;

    private Lazy<InferenceSession> Open(int tenant)
    {
        var path = Path.Combine("tenants", tenant.ToString(System.Globalization.CultureInfo.InvariantCulture), "model.onnx");
        return new Lazy<InferenceSession>(() => File.Exists(path) ? new InferenceSession(path, _options) : Shared);
    }

    public void Dispose()
    {
        foreach (var session in _sessions.Values.Where(lazy => lazy.IsValueCreated))
        {
            session.Value.Dispose();
        }

        _shared?.Dispose();
        _options.Dispose();
    }
}
