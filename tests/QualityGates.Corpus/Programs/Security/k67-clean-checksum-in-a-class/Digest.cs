// corpus: What is fetched passes through a class that computes its digest while it writes, and is only moved to its place when it is the expected one.
// library: ONNX Runtime
// axis: class, stream, async, several files
using System.Security.Cryptography;

namespace Speech;

internal sealed class Digest : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public async Task CopyAsync(Stream source, Stream target, CancellationToken cancelled)
    {
        var buffer = new byte[81_920];
        int read;
        while ((read = await source.ReadAsync(buffer, cancelled)) > 0)
        {
            _hash.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), cancelled);
        }
    }

    public bool Is(string expected) => CryptographicOperations.FixedTimeEquals(_hash.GetHashAndReset(), Convert.FromHexString(expected));

    public void Dispose() => _hash.Dispose();
}
