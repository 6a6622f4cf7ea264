// corpus: The check is a class of its own, given to the downloader, or done by the caller with what the downloader tells; a model comes from a store of one's own by file.
// library: ML.NET, ONNX Runtime
// axis: interface, tuple, options
using System.Security.Cryptography;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

internal interface IChecksum
{
    void Require(string path, string expected);
}

internal sealed class Sha256Checksum : IChecksum
{
    public void Require(string path, string expected)
    {
        using var stream = File.OpenRead(path);
        using var sha = SHA256.Create();
        var actual = Convert.ToHexString(sha.ComputeHash(stream));
        if (!string.Equals(actual, expected, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidDataException($"{path}: {actual} instead of {expected}");
        }
    }
}

internal sealed record ModelSource(string Address, string File, string Sha256);

internal sealed class Models(HttpClient client, IChecksum checksum)
{
    public async Task<InferenceSession> OpenAsync(ModelSource source)
    {
        if (!File.Exists(source.File))
        {
            var bytes = await client.GetByteArrayAsync(source.Address);
            await File.WriteAllBytesAsync(source.File, bytes);
        }

        checksum.Require(source.File, source.Sha256);
        return new InferenceSession(source.File);
    }

    public async Task<ITransformer> LoadAsync(MLContext context, ModelSource source)
    {
        var (bytes, digest) = await FetchAsync(source.Address);
        if (digest != source.Sha256)
        {
            throw new InvalidDataException(source.File);
        }

        return context.Model.Load(new MemoryStream(bytes), out _);
    }

    private async Task<(byte[] Bytes, string Digest)> FetchAsync(string address)
    {
        var bytes = await client.GetByteArrayAsync(address);
        return (bytes, Convert.ToHexString(SHA256.HashData(bytes)));
    }
}
