// corpus: Sessions and values belong to someone who releases them: a field with Dispose, a caller with using, a finally block.
// library: ONNX Runtime
// axis: ownership, return value, try/finally, collection
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Faces;

public sealed class Recogniser(string path) : IDisposable
{
    private readonly InferenceSession session = new(path, Options());

    public float Similarity(float[] left, float[] right)
    {
        using var first = Embed(left);
        using var second = Embed(right);
        return first[0].AsEnumerable<float>().Zip(second[0].AsEnumerable<float>(), static (a, b) => a * b).Sum();
    }

    public float[] Mean(IReadOnlyList<float[]> faces)
    {
        var kept = new List<IDisposableReadOnlyCollection<DisposableNamedOnnxValue>>();
        try
        {
            foreach (var face in faces)
            {
                kept.Add(Embed(face));
            }
            return [.. Enumerable.Range(0, 128).Select(at => kept.Average(results => results[0].AsEnumerable<float>().ElementAt(at)))];
        }
        finally
        {
            kept.ForEach(static results => results.Dispose());
        }
    }

    public void Dispose() => session.Dispose();

    private static SessionOptions Options()
    {
        var options = new SessionOptions();
        options.IntraOpNumThreads = 2;
        return options;
    }

    private IDisposableReadOnlyCollection<DisposableNamedOnnxValue> Embed(float[] face) =>
        session.Run([NamedOnnxValue.CreateFromTensor("face", new DenseTensor<float>(face, [1, 3, 112, 112]))]);
}
