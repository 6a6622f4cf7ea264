// corpus: A wrapper gives the results of Run back, and its caller disposes them when the boxes are read.
// library: ONNX Runtime
// axis: library, returned resource, using in the caller
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Traffic;

public readonly record struct Box(float Left, float Top, float Right, float Bottom, float Score);

public sealed class DetectorNetwork(string file) : IDisposable
{
    private readonly InferenceSession session = new(file);

    public IDisposableReadOnlyCollection<DisposableNamedOnnxValue> Run(DenseTensor<float> image) =>
        session.Run([NamedOnnxValue.CreateFromTensor("images", image)], ["boxes", "scores"]);

    public void Dispose() => session.Dispose();
}

public sealed class CarCounter(DetectorNetwork network)
{
    public List<Box> Find(DenseTensor<float> image)
    {
        using var results = network.Run(image);
        var boxes = results[0].AsTensor<float>();
        var scores = results[1].AsTensor<float>();
        var found = new List<Box>();
        for (var i = 0; i < scores.Length; i++)
        {
            var score = scores.GetValue(i);
            if (score > 0.4f)
            {
                found.Add(new Box(boxes[i, 0], boxes[i, 1], boxes[i, 2], boxes[i, 3], score));
            }
        }

        return found;
    }
}
