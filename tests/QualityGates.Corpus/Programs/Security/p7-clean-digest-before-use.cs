// corpus: A network is fetched over https into a temporary file, its SHA-256 is compared with the manifest of the program, and only then it takes its place.
// library: Microsoft.ML.OnnxRuntime, TorchSharp, Keras
// axis: async, helper that throws, parameters of libraries
using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;
using static Tensorflow.KerasApi;
using static TorchSharp.torch;

namespace Depth;

public sealed record Asset(string Name, Uri Address, string Sha256);

public sealed class AssetCache(HttpClient http, string folder)
{
    public static readonly Asset DepthSmall = new(
        "depth-small.onnx",
        new Uri("https://assets.example.org/depth-small.onnx"),
        "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08");

    public async Task<InferenceSession> OpenAsync(Asset asset, CancellationToken stop)
    {
        var path = Path.Combine(folder, asset.Name);
        if (!File.Exists(path))
        {
            var partial = path + ".partial";
            await using (var target = File.Create(partial))
            await using (var source = await http.GetStreamAsync(asset.Address, stop))
            {
                await source.CopyToAsync(target, stop);
            }

            await VerifyAsync(partial, asset.Sha256, stop);
            File.Move(partial, path);
        }

        return new InferenceSession(path);
    }

    private static async Task VerifyAsync(string path, string expected, CancellationToken stop)
    {
        await using var stream = File.OpenRead(path);
        var actual = Convert.ToHexString(await SHA256.HashDataAsync(stream, stop));
        if (!actual.Equals(expected, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidDataException($"{path}: {actual} is not the published digest.");
        }
    }
}

public static class Others
{
    public static void Weights(string file) =>
        hub.download_url_to_file("https://assets.example.org/head.dat", file, hash_prefix: "4b227777d4dd1fc6");

    public static string Tagger() => keras.utils.get_file(
        "tagger.h5", "https://assets.example.org/tagger.h5", file_hash: "ef2d127de37b942baad06145e54b0c619a1f22327b2ebbcfbec78f5564afe39d");
}
