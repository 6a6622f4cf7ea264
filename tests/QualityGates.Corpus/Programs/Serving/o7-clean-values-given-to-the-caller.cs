// corpus: A method that runs the session gives its values to the caller, who disposes them in a finally; a result type owns the others.
// library: ONNX Runtime
// axis: ownership
using Microsoft.ML.OnnxRuntime;

namespace Voices;

public sealed class VoiceResult(IDisposableReadOnlyCollection<OrtValue> values) : IDisposable
{
    public float Pitch => values[0].GetTensorDataAsSpan<float>()[0];

    public float Energy => values[1].GetTensorDataAsSpan<float>()[0];

    public void Dispose() => values.Dispose();
}

public sealed class VoiceModel : IAsyncDisposable
{
    private static readonly string[] Outputs = ["pitch", "energy"];
    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();

    public VoiceModel(byte[] bytes) => _session = new InferenceSession(bytes);

    public VoiceResult Listen(float[] samples)
    {
        using var input = OrtValue.CreateTensorValueFromMemory(samples, [1, samples.Length]);
        return new VoiceResult(_session.Run(_run, new Dictionary<string, OrtValue> { ["samples"] = input }, Outputs));
    }

    public IDisposableReadOnlyCollection<OrtValue> Raw(OrtValue input) =>
        _session.Run(_run, new Dictionary<string, OrtValue> { ["samples"] = input }, Outputs);

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        _session.Dispose();
        return ValueTask.CompletedTask;
    }
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        await using var model = new VoiceModel(await File.ReadAllBytesAsync(args[0]));
        using (var result = model.Listen(new float[16000]))
        {
            Console.WriteLine(FormattableString.Invariant($"{result.Pitch:F1} {result.Energy:F3}"));
        }

        using var silence = OrtValue.CreateTensorValueFromMemory(new float[160], [1, 160]);
        var raw = model.Raw(silence);
        try
        {
            Console.WriteLine(raw.Count);
        }
        finally
        {
            raw.Dispose();
        }
    }
}
