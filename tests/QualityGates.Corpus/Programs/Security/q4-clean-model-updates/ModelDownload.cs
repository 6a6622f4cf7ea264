using System.Security.Cryptography;

namespace Updates;

public sealed class ModelDownload(HttpClient http)
{
    public async Task<byte[]> FetchAsync(ModelManifest manifest, CancellationToken stop = default)
    {
        var bytes = await http.GetByteArrayAsync(manifest.Address, stop);
        var expected = Convert.FromHexString(manifest.Sha256);
        if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(bytes), expected))
        {
            throw new InvalidDataException($"{manifest.Address} is not the file of the manifest.");
        }

        return bytes;
    }
}
