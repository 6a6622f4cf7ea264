// corpus: Downloads written by an extension method, by an old web request, and read out of an archive in memory.
// library: ML.NET, ONNX Runtime
// axis: extension method, archive in memory, field
using System.IO.Compression;
using System.Net;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

internal static class Downloading
{
    public static async Task DownloadAsync(this HttpClient client, Uri address, string path)
    {
        var response = await client.GetAsync(address); // expect: MLQ7002
        response.EnsureSuccessStatusCode();
        await using var file = File.OpenWrite(path);
        await response.Content.CopyToAsync(file);
    }
}

internal sealed class Start
{
    private const string Local = "toxic.onnx";
    private readonly HttpClient _client = new();

    public async Task<InferenceSession> SessionAsync()
    {
        if (!File.Exists(Local))
        {
            await _client.DownloadAsync(new Uri("https://models.example.org/toxic.onnx"), Local);
        }

        return new InferenceSession(Local);
    }

    public ITransformer Old(MLContext context)
    {
#pragma warning disable SYSLIB0014
        var client = new WebClient();
        var bytes = client.DownloadData("https://models.example.org/old.zip"); // expect: MLQ7002
#pragma warning restore SYSLIB0014
        using var memory = new MemoryStream(bytes);
        return context.Model.Load(memory, out _);
    }

    public async Task<InferenceSession> FromArchiveAsync()
    {
        using var stream = await _client.GetStreamAsync("https://models.example.org/bundle.zip"); // expect: MLQ7002
        using var archive = new ZipArchive(stream);
        using var inner = archive.GetEntry("model.onnx")!.Open();
        using var memory = new MemoryStream();
        await inner.CopyToAsync(memory);
        return new InferenceSession(memory.ToArray());
    }
}
