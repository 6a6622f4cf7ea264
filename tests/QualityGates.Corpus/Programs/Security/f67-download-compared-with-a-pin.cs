// corpus: What is downloaded is compared with a pinned digest before it may be opened; a wrong file is deleted.
// library: ML.NET, ONNX Runtime
// axis: record, helper class, CryptographicOperations, bool result
using System.Security.Cryptography;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

namespace Pinned;

public sealed record Artefact(string Address, string File, string Sha256);

public sealed class ArtefactStore(HttpClient client)
{
    public async Task<string> GetAsync(Artefact artefact, CancellationToken stop)
    {
        if (!File.Exists(artefact.File) || !await MatchesAsync(artefact, stop))
        {
            await using (var source = await client.GetStreamAsync(artefact.Address, stop))
            await using (var target = File.Create(artefact.File))
            {
                await source.CopyToAsync(target, stop);
            }
            if (!await MatchesAsync(artefact, stop))
            {
                File.Delete(artefact.File);
                throw new InvalidDataException($"{artefact.File} is not what was pinned.");
            }
        }
        return artefact.File;
    }

    private static async Task<bool> MatchesAsync(Artefact artefact, CancellationToken stop)
    {
        await using var file = File.OpenRead(artefact.File);
        var digest = await SHA256.HashDataAsync(file, stop);
        return CryptographicOperations.FixedTimeEquals(digest, Convert.FromHexString(artefact.Sha256));
    }
}

public static class Startup
{
    private static readonly Artefact Ranker = new("https://models.example.org/ranker.zip", "ranker.zip", "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08");
    private static readonly Artefact Encoder = Ranker with { Address = "https://models.example.org/encoder.onnx", File = "encoder.onnx", Sha256 = "60303AE22B998861BCE3B28F33EEC1BE758A213C86C93C076DBE9F558C11C752" };

    public static async Task<(ITransformer Ranker, InferenceSession Encoder)> LoadAsync(MLContext context, CancellationToken stop)
    {
        using var client = new HttpClient();
        var store = new ArtefactStore(client);
        var ranker = context.Model.Load(await store.GetAsync(Ranker, stop), out _);
        return (ranker, new InferenceSession(await store.GetAsync(Encoder, stop)));
    }
}
