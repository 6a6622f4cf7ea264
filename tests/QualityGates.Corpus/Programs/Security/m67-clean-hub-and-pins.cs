// corpus: Each download is held against a digest that is known beforehand: by the library, by hex text, by a verifier behind an interface; a file of this machine needs none.
// library: TorchSharp, ONNX Runtime
// axis: argument of the library, verifier behind an interface, byte array
using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;
using static TorchSharp.torch;

namespace Birds;

public interface IVerifier
{
    bool IsGenuine(byte[] content, string pin);
}

public sealed class Sha512Verifier : IVerifier
{
    public bool IsGenuine(byte[] content, string pin) =>
        string.Equals(Convert.ToHexString(SHA512.HashData(content)), pin, StringComparison.OrdinalIgnoreCase);
}

public sealed class BirdModels(HttpClient http, IVerifier verifier)
{
    public static jit.ScriptModule Songs()
    {
        hub.download_url_to_file("https://birds.example.org/songs.pt", "songs.pt", hash_prefix: "8d31c2f09a");
        return jit.load("songs.pt");
    }

    public async Task<InferenceSession> PlumageAsync(string pin)
    {
        var content = await http.GetByteArrayAsync("https://birds.example.org/plumage.onnx");
        return verifier.IsGenuine(content, pin)
            ? new InferenceSession(content)
            : throw new InvalidDataException("The model was changed on its way.");
    }

    public async Task<InferenceSession> LocalAsync()
    {
        var content = await http.GetByteArrayAsync("http://localhost:8099/nests.onnx");
        return new InferenceSession(content);
    }
}
