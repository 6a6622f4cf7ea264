// corpus: A network is fetched when its file is missing and loaded unseen; the second fetcher compares a checksum.
// library: ONNX Runtime
// axis: async, helper
using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;

namespace Ocr;

public sealed class OcrEngine : IDisposable
{
    private const string Url = "https://models.example.org/ocr/v3/ocr.onnx";
    private readonly InferenceSession _session;

    private OcrEngine(InferenceSession session) => _session = session;

    public IEnumerable<string> Inputs => _session.InputMetadata.Keys;

    public static async Task<OcrEngine> CreateAsync(HttpClient client, string cache)
    {
        var path = Path.Combine(cache, "ocr.onnx");
        if (!File.Exists(path))
            await DownloadAsync(client, Url, path);
        return new OcrEngine(new InferenceSession(path));
    }

    public static async Task<OcrEngine> CreateCheckedAsync(HttpClient client, string cache, string sha256)
    {
        var bytes = await client.GetByteArrayAsync(Url);
        if (!Convert.ToHexString(SHA256.HashData(bytes)).Equals(sha256, StringComparison.OrdinalIgnoreCase))
            throw new InvalidDataException("The network is not the one that was reviewed.");
        var path = Path.Combine(cache, "ocr-checked.onnx");
        await File.WriteAllBytesAsync(path, bytes);
        return new OcrEngine(new InferenceSession(path));
    }

    private static async Task DownloadAsync(HttpClient client, string url, string path)
    {
        await using var source = await client.GetStreamAsync(url); // expect: MLQ7002
        await using var target = File.Create(path);
        await source.CopyToAsync(target);
    }

    public void Dispose() => _session.Dispose();
}
