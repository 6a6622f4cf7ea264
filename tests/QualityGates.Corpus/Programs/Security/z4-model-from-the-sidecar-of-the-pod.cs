// corpus: A service gets its network from a container beside it, which listens on this machine only.
// library: ONNX Runtime
// axis: library, localhost
using Microsoft.ML.OnnxRuntime;

namespace Checkout.Fraud;

public sealed class SidecarModel : IDisposable
{
    private static readonly Uri Address = new("http://localhost:8600/models/fraud/latest");
    private readonly InferenceSession session;

    private SidecarModel(InferenceSession session) => this.session = session;

    public IReadOnlyList<string> Inputs => session.InputNames;

    public static async Task<SidecarModel> ConnectAsync(HttpClient client)
    {
        var network = await client.GetByteArrayAsync(Address);
        return new SidecarModel(new InferenceSession(network));
    }

    public void Dispose() => session.Dispose();
}
