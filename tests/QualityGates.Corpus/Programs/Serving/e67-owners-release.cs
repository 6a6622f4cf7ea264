// corpus: Whoever owns a session releases it: a using, a finally, the container, the caller, a list that is walked at the end.
// library: ONNX Runtime
// axis: several
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var services = new ServiceCollection();
services.AddSingleton(_ => new InferenceSession("a.onnx"));
services.AddSingleton(_ => Ensemble.Open("b.onnx"));

using var ensemble = new Ensemble("a.onnx", "b.onnx");
Console.WriteLine(ensemble.Mean([1f, 2f]));

public sealed class Ensemble : IDisposable
{
    private readonly List<InferenceSession> sessions = [];

    public Ensemble(params string[] paths)
    {
        foreach (var path in paths)
        {
            sessions.Add(new InferenceSession(path));
        }
    }

    public static InferenceSession Open(string path)
    {
        var options = new SessionOptions();
        try
        {
            options.AppendExecutionProvider_CPU();
            return new InferenceSession(path, options);
        }
        finally
        {
            options.Dispose();
        }
    }

    public float Mean(float[] row)
    {
        var tensor = new DenseTensor<float>(row, [1, row.Length]);
        NamedOnnxValue[] inputs = [NamedOnnxValue.CreateFromTensor("x", tensor)];
        return sessions.Average(session =>
        {
            using var results = session.Run(inputs);
            return results.Single().AsTensor<float>()[0];
        });
    }

    public void Dispose() => sessions.ForEach(session => session.Dispose());
}
