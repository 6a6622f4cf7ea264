// corpus: A service gets its network over a port of this machine that is given by a constant, as an address put together.
// library: ONNX Runtime
// axis: library, Uri of a base and a path
using Microsoft.ML.OnnxRuntime;

namespace Parking.Plates;

public sealed class PlateReader : IDisposable
{
    private const int Port = 9100;
    private readonly Uri store = new($"http://127.0.0.1:{Port}/");
    private readonly InferenceSession session;

    public PlateReader(HttpClient client) => session = new InferenceSession(client.GetByteArrayAsync(new Uri(store, "plates.onnx")).GetAwaiter().GetResult());

    public IReadOnlyList<string> Inputs => session.InputNames;

    public void Dispose() => session.Dispose();
}
