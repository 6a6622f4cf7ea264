// corpus: What is costly is made once: lazily, on first use, by name in a cache, at the start of a worker, and anew only when the file changed.
// library: Microsoft.ML, Microsoft.ML.OnnxRuntime, TorchSharp
// axis: Lazy, ??=, GetOrAdd, StartAsync, watcher
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using static TorchSharp.torch;

namespace Once;

public sealed class Networks(string root) : IDisposable
{
    private readonly Lazy<InferenceSession> _base = new(() => new InferenceSession(Path.Combine(root, "base.onnx")));
    private readonly ConcurrentDictionary<int, Lazy<InferenceSession>> _heads = new();
    private jit.ScriptModule? _script;

    public InferenceSession Base => _base.Value;

    public jit.ScriptModule Script => _script ??= jit.load(Path.Combine(root, "script.pt"));

    public InferenceSession Head(int number) => _heads.GetOrAdd(
        number, key => new Lazy<InferenceSession>(() => new InferenceSession(Path.Combine(root, $"head-{key}.onnx")))).Value;

    public void Dispose()
    {
        if (_base.IsValueCreated)
        {
            _base.Value.Dispose();
        }

        foreach (var head in _heads.Values)
        {
            head.Value.Dispose();
        }

        _script?.Dispose();
    }
}

public sealed class ReloadingModel : IDisposable
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly FileSystemWatcher _watcher;
    private ITransformer _model;

    public ReloadingModel(string path)
    {
        _model = _ml.Model.Load(path, out _);
        _watcher = new FileSystemWatcher(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path)) { EnableRaisingEvents = true };
        _watcher.Changed += (sender, change) => _model = _ml.Model.Load(change.FullPath, out _);
    }

    public IDataView Score(IDataView rows) => _model.Transform(rows);

    public void Dispose() => _watcher.Dispose();
}

public sealed class WarmUp(Networks networks) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        for (var number = 0; number < 4; number++)
        {
            networks.Head(number);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

[ApiController]
[Route("heads")]
public sealed class HeadsController(Networks networks) : ControllerBase
{
    [HttpGet("{number}")]
    public IActionResult Get(int number) => Ok(networks.Head(number).InputNames);
}
