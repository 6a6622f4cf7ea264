// corpus: A service for trams combines its content root with a rooted path, which throws the root away, and a method gives the labels out by a parameter.
// library: ONNX Runtime, Microsoft.Extensions.Hosting
// axis: later argument, out parameter
using Microsoft.Extensions.Hosting;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Trams;

public sealed class DelayService : IDisposable
{
    private readonly InferenceSession _session;
    private readonly string[] _labels;

    public DelayService(IHostEnvironment environment)
    {
        var model = Path.Combine(
            environment.ContentRootPath,
            "/models/delay.onnx"); // expect: MLQ4001
        _session = new InferenceSession(model);
        _labels = TryFindLabels(out var file) ? File.ReadAllLines(file) : [];
    }

    public string Label(float[] stops)
    {
        var tensor = new DenseTensor<float>(stops, new[] { 1, stops.Length });
        using var results = _session.Run([NamedOnnxValue.CreateFromTensor("stops", tensor)]);
        var scores = results.First().AsEnumerable<float>().ToArray();
        return _labels[Array.IndexOf(scores, scores.Max())];
    }

    public void Dispose() => _session.Dispose();

    private static bool TryFindLabels(out string file)
    {
        file = "/var/lib/trams/labels.txt"; // expect: MLQ4001
        return File.Exists(file);
    }
}
