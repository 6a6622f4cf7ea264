// corpus: The digest of the downloaded network is computed and printed, and the network is opened whatever it is.
// library: ONNX Runtime
// axis: async, tuple, helper, log
using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;

var (path, digest) = await FetchAsync(new Uri("https://models.example.org/segment.onnx"));
Console.WriteLine($"fetched {path}, SHA-256 {digest}");
await File.WriteAllTextAsync(path + ".sha256", digest);
using var session = new InferenceSession(path);
Console.WriteLine(session.InputNames.Count);

static async Task<(string Path, string Digest)> FetchAsync(Uri address)
{
    using var client = new HttpClient();
    var bytes = await client.GetByteArrayAsync(address); // expect: MLQ7002
    await File.WriteAllBytesAsync("segment.onnx", bytes);
    return ("segment.onnx", Convert.ToHexString(SHA256.HashData(bytes)));
}
