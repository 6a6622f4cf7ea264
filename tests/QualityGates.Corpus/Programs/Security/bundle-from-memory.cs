// corpus: A session is made of bytes that were fetched, behind a property and a lazy value.
// library: ONNX Runtime
// axis: property, lambda, bytes
using Microsoft.ML.OnnxRuntime;

var detector = new Detector();
Console.WriteLine(detector.Session.InputMetadata.Count);

sealed class Detector
{
    private static readonly HttpClient Client = new();
    private InferenceSession? _session;

    public InferenceSession Session => _session ??= Open("https://models.example.org/detector.onnx").Result;

    private static async Task<InferenceSession> Open(string address)
    {
        var response = await Client.GetAsync(address).ConfigureAwait(false); // expect: MLQ7002
        response.EnsureSuccessStatusCode();
        var bytes = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
        return new InferenceSession(bytes);
    }
}
