// corpus: A watcher reads the model again when its file changes; requests use the one that is there.
// library: ONNX Runtime, ASP.NET Core
// axis: event
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Watched;

public sealed class LiveModel : IDisposable
{
    private readonly FileSystemWatcher _watcher = new(AppContext.BaseDirectory, "live.onnx");
    private InferenceSession _session = new("live.onnx");

    public LiveModel()
    {
        _watcher.Changed += (_, change) =>
        {
            var old = Interlocked.Exchange(ref _session, new InferenceSession(change.FullPath));
            old.Dispose();
        };
        _watcher.EnableRaisingEvents = true;
    }

    public float Score(float[] row)
    {
        using var results = _session.Run([NamedOnnxValue.CreateFromTensor("row", new DenseTensor<float>(row, [1, row.Length]))]);
        return results[0].AsEnumerable<float>().First();
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _session.Dispose();
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<LiveModel>();
        var app = builder.Build();
        app.MapGet("/alive", () => true);
        app.MapPost("/score", (float[] row, LiveModel model) => model.Score(row));
        app.Run();
    }
}
