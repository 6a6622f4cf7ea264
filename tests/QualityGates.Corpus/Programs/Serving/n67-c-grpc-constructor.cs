// corpus: The service of every call gets a session of its own, by its constructor; a registered one beside it keeps its session.
// library: ONNX Runtime, gRPC
// axis: constructor chain, base class of the contract, registration
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Speech.Api;

public sealed class Clip
{
    public float[] Samples { get; set; } = [];
}

public sealed class Words
{
    public string Text { get; set; } = "";
}

public abstract class SpeechBase
{
    public virtual Task<Words> Recognise(Clip request, ServerCallContext context) => throw new NotImplementedException();
}

public abstract class LanguageBase
{
    public virtual Task<Words> Identify(Clip request, ServerCallContext context) => throw new NotImplementedException();
}

public sealed class SpeechService : SpeechBase
{
    private readonly InferenceSession _session;

    public SpeechService()
        : this("speech.onnx")
    {
    }

    private SpeechService(string network) => _session = new InferenceSession(network); // expect: MLQ6002

    public override Task<Words> Recognise(Clip request, ServerCallContext context)
    {
        using var logits = _session.Run([NamedOnnxValue.CreateFromTensor("samples", new DenseTensor<float>(request.Samples, [1, request.Samples.Length]))]);
        return Task.FromResult(new Words { Text = string.Concat(logits[0].AsEnumerable<long>().Select(static id => (char)('a' + id))) });
    }
}

public sealed class LanguageService : LanguageBase, IDisposable
{
    private readonly InferenceSession _session = new("language.onnx");

    public override Task<Words> Identify(Clip request, ServerCallContext context)
    {
        using var scores = _session.Run([NamedOnnxValue.CreateFromTensor("samples", new DenseTensor<float>(request.Samples, [1, request.Samples.Length]))]);
        var values = scores[0].AsTensor<float>().ToArray();
        return Task.FromResult(new Words { Text = values[0] > values[1] ? "de" : "en" });
    }

    public void Dispose() => _session.Dispose();
}

public static class Services
{
    public static IServiceCollection AddSpeech(this IServiceCollection services) => services.AddSingleton<LanguageService>();
}
