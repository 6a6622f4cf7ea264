// corpus: The manifest that ships with the program names the digest of each file; a file with another one is deleted and never opened.
// library: ML.NET, System.Net.Http
// axis: manifest record, hash of a stream, helper that throws
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.ML;

namespace Harvest;

public sealed class ArtefactClient(HttpClient http, string folder)
{
    private readonly Manifest _manifest = JsonSerializer.Deserialize<Manifest>(File.ReadAllText("models.lock.json"))!;

    public async Task<ITransformer> OpenAsync(MLContext context, string name, CancellationToken cancellation)
    {
        var entry = _manifest.Files.Single(file => file.Name == name);
        var path = Path.Combine(folder, entry.Name);
        await using (var remote = await http.GetStreamAsync(entry.Url, cancellation))
        await using (var local = File.Create(path))
        {
            await remote.CopyToAsync(local, cancellation);
        }

        await EnsureAsync(path, entry, cancellation);
        return context.Model.Load(path, out _);
    }

    private static async Task EnsureAsync(string path, ManifestEntry entry, CancellationToken cancellation)
    {
        byte[] digest;
        await using (var stream = File.OpenRead(path))
        {
            digest = await SHA256.HashDataAsync(stream, cancellation);
        }

        if (!CryptographicOperations.FixedTimeEquals(digest, Convert.FromHexString(entry.Sha256)))
        {
            File.Delete(path);
            throw new InvalidDataException($"{entry.Name} is not the file it should be.");
        }
    }
}
