// corpus: A class downloads, another verifies against a list of checksums, a third loads only what was verified.
// library: Microsoft.ML
// axis: three classes, async
using System.Security.Cryptography;
using Microsoft.ML;

namespace Releases;

public sealed class Checksums(IReadOnlyDictionary<string, string> expected)
{
    public async Task VerifyAsync(string path)
    {
        await using var file = File.OpenRead(path);
        var actual = Convert.ToHexString(await SHA256.HashDataAsync(file));
        if (!string.Equals(actual, expected[Path.GetFileName(path)], StringComparison.OrdinalIgnoreCase))
            throw new CryptographicException($"{path} is not what was released.");
    }
}

public sealed class Downloads(HttpClient client, Checksums checksums)
{
    public async Task<string> GetAsync(string name, string folder)
    {
        var path = Path.Combine(folder, name);
        await using (var source = await client.GetStreamAsync($"https://releases.example.org/models/{name}"))
        await using (var target = File.Create(path))
            await source.CopyToAsync(target);
        await checksums.VerifyAsync(path);
        return path;
    }
}

public sealed class ReleasedModel(Downloads downloads, MLContext context)
{
    public async Task<ITransformer> LoadAsync(string name, string folder) => context.Model.Load(await downloads.GetAsync(name, folder), out _);
}
