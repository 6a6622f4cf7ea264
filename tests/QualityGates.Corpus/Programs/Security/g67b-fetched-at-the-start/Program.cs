// corpus: A worker fetches its network at the start when the file is not there, and opens whatever came.
// library: ONNX Runtime
// axis: async helper in another file, hosted service
using Microsoft.Extensions.Hosting;
using Microsoft.ML.OnnxRuntime;

public sealed class SpeechWorker : BackgroundService
{
    private readonly ModelFiles _files = new(new Uri("https://models.example.org/speech/"));
    private InferenceSession? _session;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var path = await _files.EnsureAsync("vad.onnx", stoppingToken);
        _session = new InferenceSession(path);
        Console.WriteLine(string.Join(", ", _session.InputNames));
    }

    public override void Dispose()
    {
        _session?.Dispose();
        base.Dispose();
    }
}
