// corpus: A hosted service resolves its files against the content root, and one folder up.
// library: ONNX Runtime
// axis: service
using Microsoft.Extensions.Hosting;
using Microsoft.ML.OnnxRuntime;

namespace Rooted;

public sealed class Segmenter : IDisposable
{
    private readonly InferenceSession _session;

    public Segmenter(IHostEnvironment environment)
    {
        var models = Path.Combine(environment.ContentRootPath, "models");
        _session = new InferenceSession(Path.Combine(models, "segment.onnx"));
        Labels = File.ReadAllLines(Path.Combine(environment.ContentRootPath, "..", "shared", "labels.txt"));
    }

    public string[] Labels { get; }

    public int Outputs => _session.OutputMetadata.Count;

    public void Dispose() => _session.Dispose();
}
