// corpus: What was fetched is compared with a pinned hash before it is opened, in a helper; another fetch is only shown.
// library: ONNX Runtime
// axis: helper that throws, async, record
using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;

var model = new PinnedModel(new Uri("https://models.example.org/ocr.onnx"), "8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4");
var path = await Fetcher.GetAsync(model, "ocr.onnx");
using var session = new InferenceSession(path);
Console.WriteLine(string.Join(", ", session.OutputNames));

using var http = new HttpClient();
Console.WriteLine(await http.GetStringAsync("https://models.example.org/ocr.md"));

internal sealed record PinnedModel(Uri Address, string Sha256);

internal static class Fetcher
{
    public static async Task<string> GetAsync(PinnedModel model, string target)
    {
        if (!File.Exists(target))
        {
            using var http = new HttpClient();
            var bytes = await http.GetByteArrayAsync(model.Address);
            Verify(bytes, model.Sha256);
            await File.WriteAllBytesAsync(target, bytes);
        }
        return target;
    }

    private static void Verify(byte[] bytes, string wanted)
    {
        var found = Convert.ToHexString(SHA256.HashData(bytes));
        if (!found.Equals(wanted, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidDataException($"SHA-256 is {found}, not {wanted}.");
        }
    }
}
