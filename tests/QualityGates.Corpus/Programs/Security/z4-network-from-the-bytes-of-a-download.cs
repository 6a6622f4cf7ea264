// corpus: A desktop program fetches its network over https at the first start and opens the bytes as they come.
// library: ONNX Runtime
// axis: library, HttpClient, bytes
using Microsoft.ML.OnnxRuntime;

namespace Scanner.Models;

public sealed class NetworkSource(HttpClient client) : IDisposable
{
    private InferenceSession? session;

    public async Task<InferenceSession> GetAsync(CancellationToken cancellationToken)
    {
        if (session is null)
        {
            var bytes = await client.GetByteArrayAsync("https://models.example.com/scanner/v3/text.onnx", cancellationToken); // expect: MLQ7002
            session = new InferenceSession(bytes);
        }

        return session;
    }

    public void Dispose() => session?.Dispose();
}
