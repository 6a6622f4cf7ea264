// corpus: The network is streamed to a file and compared with its digest by a helper before a session opens it; the weights are fetched with the beginning of their hash.
// library: ONNX Runtime, TorchSharp
// axis: streamed download, helper that throws, hash prefix
using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;
using TorchSharp;
using static TorchSharp.torch;

namespace Clouds;

public sealed class Cellar(HttpClient client, string folder)
{
    public async Task<InferenceSession> OpenAsync(string name, string digest)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            await using var source = await client.GetStreamAsync($"https://models.example.org/clouds/{name}");
            await using var target = File.Create(path);
            await source.CopyToAsync(target);
        }

        await RequireAsync(path, digest);
        return new InferenceSession(path);
    }

    public nn.Module<Tensor, Tensor> Sharpener()
    {
        var path = Path.Combine(folder, "sharpener-5f1c09ab.dat");
        hub.download_url_to_file("https://models.example.org/clouds/sharpener-5f1c09ab.dat", path, hash_prefix: "5f1c09ab");
        var network = nn.Sequential(nn.Linear(64, 64), nn.Tanh(), nn.Linear(64, 64));
        network.load(path);
        network.eval();
        return network;
    }

    private static async Task RequireAsync(string path, string digest)
    {
        await using var file = File.OpenRead(path);
        var found = Convert.ToHexString(await SHA256.HashDataAsync(file));
        if (!found.Equals(digest, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidDataException($"{Path.GetFileName(path)} is {found}.");
        }
    }
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        using var client = new HttpClient();
        var cellar = new Cellar(client, args.Length > 0 ? args[0] : AppContext.BaseDirectory);
        using var session = await cellar.OpenAsync("clouds.onnx", "4BF5122F344554C53BDE2EBB8CD2B7E3D1600AD631C385A5D7CCE23C7785459A");
        Console.WriteLine(string.Join(", ", session.InputMetadata.Keys));

        using var sharpener = cellar.Sharpener();
        using var guard = no_grad();
        using var picture = zeros(1, 64);
        Console.WriteLine(sharpener.call(picture).abs().mean().ToDouble());
    }
}
