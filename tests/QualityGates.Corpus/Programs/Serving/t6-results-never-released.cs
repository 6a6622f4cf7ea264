// corpus: A classifier reads the results of each run and lets their memory go unreleased.
// library: ONNX Runtime
// axis: class, field
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Vision;

public sealed class ImageClassifier : IDisposable
{
    private readonly InferenceSession _session;
    private readonly string[] _labels;

    public ImageClassifier(string modelPath, string[] labels)
    {
        _session = new InferenceSession(modelPath);
        _labels = labels;
    }

    public string Classify(DenseTensor<float> image)
    {
        var inputs = new List<NamedOnnxValue> { NamedOnnxValue.CreateFromTensor(_session.InputMetadata.Keys.First(), image) };
        var results = _session.Run(inputs); // expect: MLQ6004
        var scores = results[0].AsTensor<float>().ToArray();
        return _labels[Array.IndexOf(scores, scores.Max())];
    }

    public void Dispose() => _session.Dispose();
}
