// corpus: Sessions, values and outputs pass from hand to hand, and whoever has them last closes them.
// library: ONNX Runtime
// axis: factory, owner, try and finally, callback, list of values
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Speech;

public sealed class Recognizer : IAsyncDisposable
{
    private readonly Lazy<InferenceSession> _acoustic;
    private readonly InferenceSession _language;

    private Recognizer(Lazy<InferenceSession> acoustic, InferenceSession language) => (_acoustic, _language) = (acoustic, language);

    public static Recognizer Open(string folder)
    {
        var language = Session(Path.Combine(folder, "language.onnx"));
        return new Recognizer(new Lazy<InferenceSession>(() => Session(Path.Combine(folder, "acoustic.onnx"))), language);
    }

    public int[] Tokens(float[] samples)
    {
        var inputs = new List<OrtValue>();
        try
        {
            inputs.Add(OrtValue.CreateTensorValueFromMemory(samples, [1, samples.Length]));
            using var run = new RunOptions();
            using var outputs = _acoustic.Value.Run(run, ["samples"], inputs, ["tokens"]);
            return outputs[0].GetTensorDataAsSpan<int>().ToArray();
        }
        finally
        {
            foreach (var input in inputs)
            {
                input.Dispose();
            }
        }
    }

    public float Likelihood(int[] tokens) => WithOutputs(tokens, outputs => outputs[0].AsEnumerable<float>().Sum());

    private T WithOutputs<T>(int[] tokens, Func<IDisposableReadOnlyCollection<DisposableNamedOnnxValue>, T> read)
    {
        using var outputs = Run(tokens);
        return read(outputs);
    }

    private IDisposableReadOnlyCollection<DisposableNamedOnnxValue> Run(int[] tokens) =>
        _language.Run([NamedOnnxValue.CreateFromTensor("tokens", new DenseTensor<int>(tokens, [1, tokens.Length]))]);

    private static InferenceSession Session(string path)
    {
        using var options = new SessionOptions { ExecutionMode = ExecutionMode.ORT_SEQUENTIAL };
        return new InferenceSession(path, options);
    }

    public ValueTask DisposeAsync()
    {
        if (_acoustic.IsValueCreated)
        {
            _acoustic.Value.Dispose();
        }

        _language.Dispose();
        return ValueTask.CompletedTask;
    }
}
