// corpus: Sessions are opened once for each name and kept; a hosted service warms the most used one.
// library: ONNX Runtime
// axis: cache, lazy
using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Zoo;

public sealed class SessionCache(string folder) : IDisposable
{
    private static readonly string[] Known = ["cat", "dog", "owl"];
    private readonly ConcurrentDictionary<string, Lazy<InferenceSession>> _sessions = new();

    public InferenceSession Get(string name)
    {
        if (!Known.Contains(name))
            throw new ArgumentException($"{name} is no network of ours.", nameof(name));
        return _sessions.GetOrAdd(name, key => new Lazy<InferenceSession>(() => new InferenceSession(Path.Combine(folder, key + ".onnx")))).Value;
    }

    public void Dispose()
    {
        foreach (var session in _sessions.Values.Where(session => session.IsValueCreated))
            session.Value.Dispose();
    }
}

public sealed class WarmUp(SessionCache cache) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        using var results = cache.Get("cat").Run([NamedOnnxValue.CreateFromTensor("image", new DenseTensor<float>([1, 3, 224, 224]))]);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
