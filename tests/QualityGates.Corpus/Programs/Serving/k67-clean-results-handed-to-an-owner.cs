// corpus: Results of a network are wrapped in an object that disposes them, values are kept in a list that is disposed, a module is disposed by its owner.
// library: ONNX Runtime, TorchSharp
// axis: wrapper, list, field, finally
using Microsoft.ML.OnnxRuntime;
using TorchSharp;
using static TorchSharp.torch;

public sealed class Scored : IDisposable
{
    private readonly IDisposableReadOnlyCollection<OrtValue> _values;

    public Scored(IDisposableReadOnlyCollection<OrtValue> values) => _values = values;

    public ReadOnlySpan<float> Scores => _values[0].GetTensorDataAsSpan<float>();

    public void Dispose() => _values.Dispose();
}

public sealed class Detector(string path) : IDisposable
{
    private readonly InferenceSession _session = new(path);
    private readonly RunOptions _options = new();

    public Scored Score(float[][] rows)
    {
        var inputs = new List<OrtValue>();
        try
        {
            foreach (var row in rows)
            {
                inputs.Add(OrtValue.CreateTensorValueFromMemory(row, [1, row.Length]));
            }

            return new Scored(_session.Run(_options, _session.InputNames, inputs, _session.OutputNames));
        }
        finally
        {
            inputs.ForEach(value => value.Dispose());
        }
    }

    public float Best(float[] row)
    {
        using var scored = Score([row]);
        var best = float.MinValue;
        foreach (var score in scored.Scores)
        {
            best = Math.Max(best, score);
        }

        return best;
    }

    public void Dispose()
    {
        _options.Dispose();
        _session.Dispose();
    }
}

public sealed class Segmenter : IDisposable
{
    private readonly jit.ScriptModule<Tensor, Tensor> _module;

    public Segmenter(string path)
    {
        var module = jit.load<Tensor, Tensor>(path);
        module.eval();
        _module = module;
    }

    public float[] Run(float[] pixels)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        return _module.call(tensor(pixels).unsqueeze(0)).data<float>().ToArray();
    }

    public void Dispose() => _module.Dispose();
}
