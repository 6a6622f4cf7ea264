// corpus: A download is written to a temporary file, its digest is compared, and only then it is moved and opened.
// library: ONNX Runtime
// axis: library, SHA256
using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;

namespace Voice.Models;

public sealed record RemoteModel(Uri Address, string Sha256, string FileName);

public sealed class ModelDownloader(HttpClient client, string folder)
{
    public async Task<InferenceSession> OpenAsync(RemoteModel model)
    {
        var path = Path.Combine(folder, model.FileName);
        if (!File.Exists(path))
        {
            var temporary = path + ".part";
            await using (var source = await client.GetStreamAsync(model.Address))
            await using (var target = File.Create(temporary))
            {
                await source.CopyToAsync(target);
            }

            await VerifyAsync(temporary, model.Sha256);
            File.Move(temporary, path);
        }

        return new InferenceSession(path);
    }

    private static async Task VerifyAsync(string path, string expected)
    {
        await using var stream = File.OpenRead(path);
        var digest = Convert.ToHexString(await SHA256.HashDataAsync(stream));
        if (!digest.Equals(expected, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidDataException($"The digest of {path} is {digest}.");
        }
    }
}
