// corpus: The bytes of a network are compared with the digest of the reviewed file before a session is made of them.
// library: ONNX Runtime
// axis: service class
using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;

public sealed class FaceModel(HttpClient client)
{
    private static readonly byte[] Expected = Convert.FromHexString("5A0F1C37B68E29D4405E7CC19A83D2F6B10E94AD537F68C2E91B04D7A6F35C88");

    public async Task<InferenceSession> OpenAsync()
    {
        var bytes = await client.GetByteArrayAsync("https://models.example.org/faces.onnx");
        if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(bytes), Expected))
        {
            throw new InvalidDataException("faces.onnx is another file.");
        }

        return new InferenceSession(bytes);
    }
}
