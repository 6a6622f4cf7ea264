using System.Security.Cryptography;

namespace Mirror;

public sealed class ReleaseFetcher(HttpClient client)
{
    public async Task<string> FetchAsync(Release release, string folder, CancellationToken cancellation)
    {
        if (release.Address.Scheme != Uri.UriSchemeHttps)
        {
            throw new InvalidOperationException($"{release.Address} is not https.");
        }

        Directory.CreateDirectory(folder);
        var package = Path.Combine(folder, Path.ChangeExtension(release.Sha256, "package"));
        if (File.Exists(package) && await HashAsync(package, cancellation) == release.Sha256)
        {
            return package;
        }

        await using (var target = File.Create(package))
        await using (var source = await client.GetStreamAsync(release.Address, cancellation))
        {
            await source.CopyToAsync(target, cancellation);
        }

        var hash = await HashAsync(package, cancellation);
        if (!string.Equals(hash, release.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            File.Delete(package);
            throw new InvalidDataException($"{release.Address} has the hash {hash}, not {release.Sha256}.");
        }

        return package;
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellation)
    {
        await using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
    }
}
