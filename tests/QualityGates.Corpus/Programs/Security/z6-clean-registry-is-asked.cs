// corpus: A health check asks the registry for its head only; the model is read from the folder of the program.
// library: ONNX Runtime
// axis: health check
using Microsoft.ML.OnnxRuntime;

internal sealed class VoiceDetector : IDisposable
{
    private readonly InferenceSession _session = new(Path.Combine(AppContext.BaseDirectory, "voice.onnx"));

    public IEnumerable<string> Inputs => _session.InputMetadata.Keys;

    public static async Task<bool> NewerAvailableAsync(HttpClient client, DateTimeOffset built)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "https://models.example.org/voice.onnx");
        using var response = await client.SendAsync(request);
        return response.IsSuccessStatusCode && response.Content.Headers.LastModified > built;
    }

    public void Dispose() => _session.Dispose();
}

internal static class Program
{
    private static async Task Main()
    {
        using var client = new HttpClient();
        using var detector = new VoiceDetector();
        var newer = await VoiceDetector.NewerAvailableAsync(client, new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.Zero));
        Console.WriteLine($"{string.Join(", ", detector.Inputs)}{(newer ? " (there is a newer one)" : "")}");
    }
}
