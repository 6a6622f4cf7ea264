// corpus: Sessions, values and results are released: by using, in a finally, by the object that owns them, by who gets them.
// library: ONNX Runtime
// axis: using, finally, field, return
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

using var network = new Network("iris.onnx");
Console.WriteLine(network.Score([1, 2, 3, 4]));
using (var results = network.All([1, 2, 3, 4]))
{
    Console.WriteLine(results.Count);
}

public sealed class Network(string path) : IDisposable
{
    private readonly InferenceSession _session = new(path);

    public float Score(float[] features)
    {
        IDisposableReadOnlyCollection<DisposableNamedOnnxValue>? results = null;
        try
        {
            results = _session.Run(Inputs(features));
            return results.First().AsTensor<float>()[0];
        }
        finally
        {
            results?.Dispose();
        }
    }

    public IDisposableReadOnlyCollection<DisposableNamedOnnxValue> All(float[] features)
    {
        var results = _session.Run(Inputs(features));
        return results;
    }

    public void Dispose() => _session.Dispose();

    private static NamedOnnxValue[] Inputs(float[] features) => [NamedOnnxValue.CreateFromTensor("features", new DenseTensor<float>(features, new[] { 1, features.Length }))];
}
