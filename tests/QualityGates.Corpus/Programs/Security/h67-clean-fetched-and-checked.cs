// corpus: What is fetched is compared before it is opened, by whoever does it; settings and pages are no models; a file that is only handed on is opened by nobody here.
// library: ML.NET, ONNX Runtime, TorchSharp
// axis: async, helper class, stream, guard
using System.Net.Http.Json;
using System.Security.Cryptography;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using TorchSharp;

internal sealed record Artefact(Uri Address, string Sha256);

internal static class Download
{
    private static readonly HttpClient s_client = new();

    public static async Task<string> VerifiedAsync(Artefact artefact, string target)
    {
        await using (var source = await s_client.GetStreamAsync(artefact.Address))
        await using (var file = File.Create(target))
        {
            await source.CopyToAsync(file);
        }

        await using var written = File.OpenRead(target);
        var actual = await SHA256.HashDataAsync(written);
        if (!CryptographicOperations.FixedTimeEquals(actual, Convert.FromHexString(artefact.Sha256)))
        {
            File.Delete(target);
            throw new InvalidDataException($"{artefact.Address} is not the file that was agreed.");
        }

        return target;
    }

    public static async Task MirrorAsync(Uri address, string folder)
    {
        var bytes = await s_client.GetByteArrayAsync(address);
        await File.WriteAllBytesAsync(Path.Combine(folder, "mirror.onnx"), bytes);
    }

    public static Task<Settings?> SettingsAsync(Uri address) => s_client.GetFromJsonAsync<Settings>(address);
}

internal sealed record Settings(float Threshold);

internal static class Program
{
    private static async Task Main()
    {
        var artefact = new Artefact(new Uri("https://models.example.org/faces.onnx"), "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        using var session = new InferenceSession(await Download.VerifiedAsync(artefact, "faces.onnx"));

        torch.hub.download_url_to_file("https://models.example.org/net.pt", "net.pt", hash_prefix: "4b5a3c");
        using var script = torch.jit.load("net.pt");
        script.eval();

        using var client = new HttpClient();
        var zipped = await client.GetByteArrayAsync("https://models.example.org/spam.zip");
        var digest = Convert.ToHexString(SHA256.HashData(zipped));
        if (digest != "2C26B46B68FFC68FF99B453C1D30413413422D706483BFA0F98A5E886266E7AE")
        {
            throw new InvalidDataException("spam.zip was changed.");
        }

        var context = new MLContext();
        var spam = context.Model.Load(new MemoryStream(zipped), out _);

        var settings = await Download.SettingsAsync(new Uri("https://settings.example.org/spam.json"));
        await Download.MirrorAsync(new Uri("https://models.example.org/other.onnx"), "mirror");
        Console.WriteLine(settings?.Threshold > 0.5f && spam is not null ? session.InputNames.Count : 0);
    }
}
