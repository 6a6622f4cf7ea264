// corpus: A model store downloads a file, compares its SHA-256 with the one of a pinned manifest and deletes it when they differ; only then it is loaded.
// library: ONNX Runtime
// axis: service
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.ML.OnnxRuntime;

namespace Pinned;

public sealed record ModelEntry(string Name, Uri Address, string Sha256);

public sealed class ModelManifest(IReadOnlyDictionary<string, ModelEntry> entries)
{
    public ModelEntry this[string name] => entries[name];

    public static ModelManifest Read(string path)
    {
        var entries = JsonSerializer.Deserialize<List<ModelEntry>>(File.ReadAllText(path)) ?? [];
        return new ModelManifest(entries.ToDictionary(entry => entry.Name, StringComparer.Ordinal));
    }
}

public sealed class ModelStore(HttpClient http, ModelManifest manifest, string folder)
{
    public async Task<string> GetAsync(string name, CancellationToken stop)
    {
        var entry = manifest[name];
        var path = Path.Combine(folder, entry.Name + ".onnx");
        if (!File.Exists(path) || !await MatchesAsync(path, entry.Sha256, stop))
        {
            var part = path + ".part";
            await using (var target = File.Create(part))
            await using (var source = await http.GetStreamAsync(entry.Address, stop))
            {
                await source.CopyToAsync(target, stop);
            }

            if (!await MatchesAsync(part, entry.Sha256, stop))
            {
                File.Delete(part);
                throw new InvalidDataException($"{entry.Address} does not have the checksum of the manifest.");
            }

            File.Move(part, path, overwrite: true);
        }

        return path;
    }

    private static async Task<bool> MatchesAsync(string path, string expected, CancellationToken stop)
    {
        await using var stream = File.OpenRead(path);
        var hash = await SHA256.HashDataAsync(stream, stop);
        return CryptographicOperations.FixedTimeEquals(hash, Convert.FromHexString(expected));
    }
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        using var http = new HttpClient();
        var store = new ModelStore(http, ModelManifest.Read(args[0]), args[1]);
        using var session = new InferenceSession(await store.GetAsync("depth", CancellationToken.None));
        Console.WriteLine(string.Join(", ", session.OutputNames));
    }
}
