// corpus: A classifier class reads what it needs from the outputs of a run and leaves the native tensors to the finalizer, in two places.
// library: ONNX Runtime
// axis: chained call, local, expression body
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

using var classifier = new DigitClassifier("mnist.onnx");
Console.WriteLine(classifier.Classify(new float[784]));
Console.WriteLine(classifier.Confidence(new float[784]));

internal sealed class DigitClassifier(string path) : IDisposable
{
    private readonly InferenceSession _session = new(path);

    public int Classify(float[] pixels)
    {
        var results = _session.Run(Inputs(pixels)); // expect: MLQ6004
        var scores = results.First().AsEnumerable<float>().ToArray();
        return Array.IndexOf(scores, scores.Max());
    }

    public float Confidence(float[] pixels) =>
        _session.Run(Inputs(pixels)).First(value => value.Name == "probabilities").AsEnumerable<float>().Max(); // expect: MLQ6004

    public void Dispose() => _session.Dispose();

    private static NamedOnnxValue[] Inputs(float[] pixels) =>
        [NamedOnnxValue.CreateFromTensor("image", new DenseTensor<float>(pixels, [1, 1, 28, 28]))];
}
