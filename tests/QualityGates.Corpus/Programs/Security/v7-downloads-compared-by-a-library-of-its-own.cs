// corpus: A class of the program verifies digests and lengths; every download goes through it before it is opened.
// library: ML.NET, ONNX Runtime
// axis: classes
using System.Security.Cryptography;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

namespace Verified;

public interface IVerifier
{
    void Verify(Stream content, string expected);
}

public sealed class Sha512Verifier : IVerifier
{
    public void Verify(Stream content, string expected)
    {
        content.Position = 0;
        var actual = Convert.ToBase64String(SHA512.HashData(content));
        content.Position = 0;
        if (!CryptographicOperations.FixedTimeEquals(Convert.FromBase64String(actual), Convert.FromBase64String(expected)))
        {
            throw new InvalidDataException("The file is not the one that was reviewed.");
        }
    }
}

public sealed class Downloads(HttpClient http, IVerifier verifier)
{
    public async Task<ITransformer> ModelAsync(MLContext ml, string digest)
    {
        using var memory = await FetchAsync("https://models.example.org/prices.zip", digest);
        return ml.Model.Load(memory, out _);
    }

    public async Task<InferenceSession> SessionAsync(string digest)
    {
        using var memory = await FetchAsync("https://models.example.org/prices.onnx", digest);
        return new InferenceSession(memory.ToArray());
    }

    private async Task<MemoryStream> FetchAsync(string address, string digest)
    {
        var memory = new MemoryStream();
        await using (var source = await http.GetStreamAsync(address))
        {
            await source.CopyToAsync(memory);
        }

        verifier.Verify(memory, digest);
        return memory;
    }
}
