// corpus: The first result of a run is read in one expression, so the collection is never released.
// library: ONNX Runtime
// axis: chain, extension method
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Depth;

public static class SessionExtensions
{
    public static float[] RunOnce(this InferenceSession session, string name, DenseTensor<float> tensor) =>
        session.Run([NamedOnnxValue.CreateFromTensor(name, tensor)]).First().AsEnumerable<float>().ToArray(); // expect: MLQ6004

    public static float[] RunOnceRightly(this InferenceSession session, string name, DenseTensor<float> tensor)
    {
        using var results = session.Run([NamedOnnxValue.CreateFromTensor(name, tensor)]);
        return results.First().AsEnumerable<float>().ToArray();
    }
}
