using System.Security.Cryptography;

internal static class Download
{
    public static async Task EnsureAsync(string address, string file, string sha256)
    {
        if (!File.Exists(file))
        {
            using var client = new HttpClient();
            await using var remote = await client.GetStreamAsync(address);
            await using var local = File.Create(file);
            await remote.CopyToAsync(local);
        }

        await VerifyAsync(file, sha256);
    }

    private static async Task VerifyAsync(string file, string sha256)
    {
        await using var stream = File.OpenRead(file);
        var actual = Convert.ToHexString(await SHA256.HashDataAsync(stream));
        if (!actual.Equals(sha256, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidDataException($"{Path.GetFileName(file)} has the digest {actual}.");
        }
    }
}
