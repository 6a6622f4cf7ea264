// corpus: Every session, value and result has an owner who closes it: using, finally, a field that Dispose closes, a list that is walked at the end, the caller.
// library: Microsoft.ML.OnnxRuntime
// axis: ownership handed over
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Voices;

public sealed class VoiceNetwork : IDisposable
{
    private readonly SessionOptions _options = new();
    private readonly InferenceSession _session;

    public VoiceNetwork(string path) => _session = new InferenceSession(path, _options);

    public float[] Embed(float[] samples)
    {
        using var results = Run(samples);
        return [.. results[0].AsEnumerable<float>()];
    }

    public float[] Average(IReadOnlyList<float[]> parts)
    {
        var values = new List<OrtValue>();
        try
        {
            foreach (var part in parts)
            {
                values.Add(OrtValue.CreateTensorValueFromMemory(part, [1, part.Length]));
            }

            var sum = new float[256];
            using var run = new RunOptions();
            foreach (var value in values)
            {
                using var outputs = _session.Run(run, ["samples"], [value], ["embedding"]);
                var data = outputs[0].GetTensorDataAsSpan<float>();
                for (var index = 0; index < sum.Length; index++)
                {
                    sum[index] += data[index] / values.Count;
                }
            }

            return sum;
        }
        finally
        {
            values.ForEach(value => value.Dispose());
        }
    }

    public void Dispose()
    {
        _session.Dispose();
        _options.Dispose();
    }

    private IDisposableReadOnlyCollection<DisposableNamedOnnxValue> Run(float[] samples) =>
        _session.Run([NamedOnnxValue.CreateFromTensor("samples", new DenseTensor<float>(samples, [1, samples.Length]))]);
}

public static class Program
{
    public static void Main(string[] args)
    {
        using var network = new VoiceNetwork(args[0]);
        Console.WriteLine(network.Embed(new float[16_000]).Length);
        Console.WriteLine(network.Average([new float[16_000], new float[8_000]]).Length);
    }
}
