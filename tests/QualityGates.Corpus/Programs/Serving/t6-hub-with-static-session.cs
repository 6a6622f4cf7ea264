// corpus: A hub answers with a session that all connections share, which sessions allow, and releases each result.
// library: ONNX Runtime
// axis: SignalR
using Microsoft.AspNetCore.SignalR;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Chat;

public sealed class ModerationHub : Hub
{
    private static readonly InferenceSession Session = new(Path.Combine(AppContext.BaseDirectory, "moderation.onnx"));

    public Task<bool> IsRude(long[] tokens)
    {
        var input = NamedOnnxValue.CreateFromTensor("tokens", new DenseTensor<long>(tokens, [1, tokens.Length]));
        using var results = Session.Run([input]);
        return Task.FromResult(results[0].AsTensor<float>()[0] > results[0].AsTensor<float>()[1]);
    }
}
