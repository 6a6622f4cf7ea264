// corpus: A function of Azure makes an ONNX session for each call, in a helper.
// library: ONNX Runtime
// axis: helper
using Microsoft.Azure.Functions.Worker;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

public class ScoreFunction
{
    [Function("score")]
    public float Run(float[] features)
    {
        using var session = OpenSession();
        var tensor = new DenseTensor<float>(features, new[] { 1, features.Length });
        var input = NamedOnnxValue.CreateFromTensor("input", tensor);
        using var results = session.Run(new[] { input });
        return results.First().AsTensor<float>()[0];
    }

    private static InferenceSession OpenSession()
    {
        using var options = new SessionOptions();
        return new InferenceSession("model.onnx", options); // expect: MLQ6002
    }
}
