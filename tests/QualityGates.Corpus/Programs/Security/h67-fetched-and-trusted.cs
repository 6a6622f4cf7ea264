// corpus: Files come over the net and are opened as they are: written by a loop over the stream, by an old client without TLS, with a checksum that is printed and never compared.
// library: ML.NET, ONNX Runtime, TorchSharp
// axis: async, stream loop, helper class
using System.Net;
using System.Security.Cryptography;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using TorchSharp;

internal sealed class Fetcher : IDisposable
{
    private readonly HttpClient _client = new();

    public async Task<string> FetchAsync(string url, string target)
    {
        using var response = await _client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead); // expect: MLQ7002
        response.EnsureSuccessStatusCode();
        await using var source = await response.Content.ReadAsStreamAsync();
        await using var file = new FileStream(target, FileMode.Create, FileAccess.Write);
        var buffer = new byte[81920];
        int read;
        while ((read = await source.ReadAsync(buffer)) > 0)
        {
            await file.WriteAsync(buffer.AsMemory(0, read));
        }

        return target;
    }

    public void Dispose() => _client.Dispose();
}

internal static class Program
{
    private static async Task Main()
    {
        using var fetcher = new Fetcher();
        var path = await fetcher.FetchAsync("https://models.example.org/encoder.onnx", "encoder.onnx");
        using var encoder = new InferenceSession(path);

        var context = new MLContext();
#pragma warning disable SYSLIB0014
        using (var web = new WebClient())
        {
            web.DownloadFile("http://models.example.org/spam.zip", "spam.zip"); // expect: MLQ7002
        }
#pragma warning restore SYSLIB0014

        var spam = context.Model.Load("spam.zip", out _);

        using var client = new HttpClient();
        var bytes = await client.GetByteArrayAsync("https://models.example.org/script.pt"); // expect: MLQ7002
        Console.WriteLine("sha256 " + Convert.ToHexString(SHA256.HashData(bytes)));
        using var script = torch.jit.load(bytes);
        script.eval();
        Console.WriteLine(spam is null ? 1 : encoder.InputNames.Count);
    }
}
