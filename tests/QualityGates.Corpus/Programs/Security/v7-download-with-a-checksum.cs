// corpus: A model is fetched and its digest compared before it is loaded; the digest is computed in a helper.
// library: ONNX Runtime
// axis: async, helper
using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;

namespace Segmentation;

internal sealed record Asset(string Address, string Sha256);

internal sealed class AssetStore(HttpClient http, string folder)
{
    public async Task<string> GetAsync(Asset asset)
    {
        var path = Path.Combine(folder, Path.GetFileName(new Uri(asset.Address).LocalPath));
        if (!File.Exists(path))
        {
            var bytes = await http.GetByteArrayAsync(asset.Address);
            Verify(bytes, asset.Sha256);
            await File.WriteAllBytesAsync(path, bytes);
        }

        return path;
    }

    private static void Verify(byte[] bytes, string expected)
    {
        var actual = Convert.ToHexString(SHA256.HashData(bytes));
        if (!actual.Equals(expected, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidDataException($"Expected {expected}, got {actual}.");
        }
    }
}

internal static class Program
{
    private static readonly Asset Model = new(
        "https://assets.example.com/segment.onnx",
        "5994471ABB01112AFCC18159F6CC74B4F511B99806DA59B3CAF5A9C173CACFC5");

    private static async Task Main()
    {
        using var http = new HttpClient();
        var path = await new AssetStore(http, AppContext.BaseDirectory).GetAsync(Model);
        using var session = new InferenceSession(path);
        Console.WriteLine(string.Join(", ", session.OutputMetadata.Keys));
    }
}
