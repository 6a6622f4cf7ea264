// corpus: What sessions give is handed to helpers that read it and to one that closes it; an array of values is closed by nobody.
// library: ONNX Runtime
// axis: extension method, local function, array of values, iterator
// scores: MLQ6003
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Faces;

public sealed class FaceFinder(InferenceSession detector, InferenceSession landmarks)
{
    public IReadOnlyList<float[]> Find(float[] pixels)
    {
        var results = detector.Run([Pixels(pixels)]); // expect: MLQ6004
        return Split(results[0].AsTensor<float>());

        static List<float[]> Split(Tensor<float> boxes) => [.. boxes.ToArray().Chunk(4)];
    }

    public float[] Points(float[] crop)
    {
        var results = landmarks.Run([Pixels(crop)]);
        return results.Take("points");
    }

    public float Certainty(float[] pixels) => detector.Run([Pixels(pixels)]).Highest("scores"); // expect: MLQ6004

    public float[] Both(float[] left, float[] right)
    {
        OrtValue[] values = [OrtValue.CreateTensorValueFromMemory(left, [1, 3, 64, 64]), OrtValue.CreateTensorValueFromMemory(right, [1, 3, 64, 64])]; // expect: MLQ6004 MLQ6004
        using var run = new RunOptions();
        using var outputs = landmarks.Run(run, ["left", "right"], values, ["points"]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    private static NamedOnnxValue Pixels(float[] pixels) => NamedOnnxValue.CreateFromTensor("pixels", new DenseTensor<float>(pixels, [1, 3, 64, 64]));
}

internal static class Outputs
{
    /// <summary>Reads one output and closes all.</summary>
    public static float[] Take(this IDisposableReadOnlyCollection<DisposableNamedOnnxValue> results, string name)
    {
        using (results)
        {
            return results.Single(result => result.Name == name).AsEnumerable<float>().ToArray();
        }
    }

    public static float Highest(this IEnumerable<DisposableNamedOnnxValue> results, string name)
    {
        foreach (var result in results)
        {
            if (result.Name == name)
            {
                return result.AsEnumerable<float>().Max();
            }
        }

        return 0f;
    }
}
