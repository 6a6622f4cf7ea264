// corpus: A detector owns its session, but nobody disposes what each Run returns.
// library: ONNX Runtime
// axis: class, LINQ chain, private helper, out parameter
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Defects;

public sealed class Detector : IDisposable
{
    private readonly InferenceSession _session = new("defects.onnx");

    public int Best(float[] pixels)
    {
        var scores = _session.Run(Inputs(pixels)).First().AsTensor<float>().ToArray(); // expect: MLQ6004
        return Array.IndexOf(scores, scores.Max());
    }

    public bool TryBest(float[] pixels, out float best)
    {
        var results = _session.Run(Inputs(pixels), new[] { "scores" }); // expect: MLQ6004
        var tensor = results[0].AsTensor<float>();
        best = tensor.Max();
        return best > 0.5f;
    }

    public void Dispose() => _session.Dispose();

    private static List<NamedOnnxValue> Inputs(float[] pixels) =>
        [NamedOnnxValue.CreateFromTensor("image", new DenseTensor<float>(pixels, [1, 1, 64, 64]))];
}
