// corpus: A detector copies boxes and scores out of the results and disposes each of them in the end.
// library: ONNX Runtime
// axis: service, try and finally
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Parking;

public readonly record struct Box(float X, float Y, float Width, float Height, float Score);

public sealed class PlateDetector : IDisposable
{
    private readonly InferenceSession session;

    public PlateDetector(string modelPath)
    {
        using var options = new SessionOptions();
        options.GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL;
        session = new InferenceSession(modelPath, options);
    }

    public List<Box> Detect(DenseTensor<float> image, float threshold)
    {
        var outputs = session.Run(new[] { NamedOnnxValue.CreateFromTensor("images", image) });
        try
        {
            var boxes = outputs[0].AsTensor<float>();
            var scores = outputs[1].AsTensor<float>();
            var found = new List<Box>();
            for (var index = 0; index < scores.Length; index++)
            {
                if (scores[0, index] >= threshold)
                {
                    found.Add(new Box(boxes[0, index, 0], boxes[0, index, 1], boxes[0, index, 2], boxes[0, index, 3], scores[0, index]));
                }
            }

            return found;
        }
        finally
        {
            foreach (var output in outputs)
            {
                output.Dispose();
            }
        }
    }

    public void Dispose() => session.Dispose();
}
