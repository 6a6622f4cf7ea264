// corpus: A model is fetched over https, its digest compared with the one that was published, and only then moved to where it is loaded from.
// library: ONNX Runtime
// axis: download with digest, right
using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;

namespace Speech;

public sealed class ModelStore(HttpClient http, string folder)
{
    public async Task<InferenceSession> OpenAsync(Uri address, string expected, CancellationToken cancellationToken)
    {
        var kept = Path.Combine(folder, expected + ".onnx");
        if (!File.Exists(kept))
        {
            var bytes = await http.GetByteArrayAsync(address, cancellationToken);
            var actual = Convert.ToHexString(SHA256.HashData(bytes));
            if (!string.Equals(actual, expected, StringComparison.OrdinalIgnoreCase))
            {
                throw new InvalidDataException($"{address} has the digest {actual}, not {expected}.");
            }

            await File.WriteAllBytesAsync(kept, bytes, cancellationToken);
        }

        return new InferenceSession(kept);
    }
}
