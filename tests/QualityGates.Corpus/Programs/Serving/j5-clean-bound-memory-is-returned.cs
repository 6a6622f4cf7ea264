// corpus: Bindings, values and results of a session are all disposed: by using, in a finally, and one by one in a loop.
// library: ONNX Runtime
// axis: bindings, finally, array of values
using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;

namespace Hearts;

public sealed class EcgNetwork : IDisposable
{
    private readonly InferenceSession _session;
    private readonly RunOptions _options = new();

    public EcgNetwork(string path)
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1 };
        _session = new InferenceSession(path, options);
    }

    public float[] Bound(float[] beat)
    {
        using var value = OrtValue.CreateTensorValueFromMemory(beat, [1, 1, beat.Length]);
        var binding = _session.CreateIoBinding();
        try
        {
            binding.BindInput("beat", value);
            binding.BindOutputToDevice("kind", OrtMemoryInfo.DefaultInstance);
            using var results = _session.RunWithBoundResults(_options, binding);
            return results.First().GetTensorDataAsSpan<float>().ToArray();
        }
        finally
        {
            binding.Dispose();
        }
    }

    public IEnumerable<float[]> Each(IReadOnlyList<float[]> beats)
    {
        var values = beats.Select(beat => OrtValue.CreateTensorValueFromMemory(beat, [1, 1, beat.Length])).ToArray();
        var answers = new List<float[]>();
        try
        {
            foreach (var value in values)
            {
                var results = _session.Run(_options, ["beat"], [value], ["kind"]);
                answers.Add(results.First().GetTensorDataAsSpan<float>().ToArray());
                results.Dispose();
            }
        }
        finally
        {
            foreach (var value in values)
            {
                value.Dispose();
            }
        }

        return answers;
    }

    public void Dispose()
    {
        _options.Dispose();
        _session.Dispose();
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        using var network = new EcgNetwork(args[0]);
        var beats = args.Skip(1).Select(path => MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(path)).ToArray()).ToList();
        var bound = network.Bound(beats[0]);
        Console.WriteLine($"first beat: kind {Array.IndexOf(bound, bound.Max())}");
        foreach (var answer in network.Each(beats))
        {
            Console.WriteLine($"kind {Array.IndexOf(answer, answer.Max())}");
        }
    }
}
