// corpus: Inputs and outputs of a network for fonts have the names the exporter gave them, which begin with a slash and are no paths.
// library: ONNX Runtime
// axis: names of nodes
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Fonts;

public sealed class FontNetwork : IDisposable
{
    private const string Pixels = "/model/stem/input";
    private const string Embedding = "/model/encoder/layers.5/Add_output_0";
    private static readonly string[] Outputs = [Embedding, "/model/head/Gemm_output_0"];
    private readonly InferenceSession _session;

    public FontNetwork(byte[] model)
    {
        using var options = new SessionOptions { LogId = "/fonts/session" };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        _session = new InferenceSession(model, options);
    }

    public (float[] Embedding, float[] Scores) Run(float[] glyph)
    {
        var input = new DenseTensor<float>(glyph, new[] { 1, 1, 32, 32 });
        using var results = _session.Run([NamedOnnxValue.CreateFromTensor(Pixels, input)], Outputs);
        var byName = results.ToDictionary(result => result.Name, result => result.AsEnumerable<float>().ToArray());
        return (byName[Embedding], byName["/model/head/Gemm_output_0"]);
    }

    public void Dispose() => _session.Dispose();
}
