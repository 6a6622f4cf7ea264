// corpus: A service method opens the session, uses it for one answer and closes it again.
// library: ONNX Runtime
// axis: gRPC, using, options object, base class
using Grpc.Core;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Vision.Grpc;

public sealed record EmbedRequest(float[] Pixels);

public sealed record EmbedReply(float[] Vector);

public abstract class EmbedderBase
{
    public virtual Task<EmbedReply> Embed(EmbedRequest request, ServerCallContext context) => throw new NotSupportedException();
}

public sealed class EmbedderService : EmbedderBase
{
    private const string Model = "embedder.onnx";

    public override Task<EmbedReply> Embed(EmbedRequest request, ServerCallContext context)
    {
        using var options = new SessionOptions { GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL };
        using var session = new InferenceSession(Model, options); // expect: MLQ6002
        var pixels = new DenseTensor<float>(request.Pixels, [1, 3, 224, 224]);
        using var outputs = session.Run([NamedOnnxValue.CreateFromTensor(session.InputNames[0], pixels)]);
        return Task.FromResult(new EmbedReply([.. outputs.First().AsEnumerable<float>()]));
    }
}
