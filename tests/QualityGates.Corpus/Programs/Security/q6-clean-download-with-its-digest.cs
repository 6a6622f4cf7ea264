// corpus: Artifacts are fetched piece by piece while their digest is computed, compared with the one of a manifest, and only then opened.
// library: ONNX Runtime
// axis: service, download
using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;

namespace Lighthouse;

public sealed record Artifact(string Name, Uri Address, string Sha256);

public interface IArtifacts
{
    Task<string> GetAsync(Artifact artifact, CancellationToken cancel);
}

public sealed class CheckedArtifacts(IHttpClientFactory clients, string cache) : IArtifacts
{
    public async Task<string> GetAsync(Artifact artifact, CancellationToken cancel)
    {
        var path = Path.Combine(cache, artifact.Sha256 + ".onnx");
        if (File.Exists(path))
        {
            return path;
        }

        Directory.CreateDirectory(cache);
        var part = path + ".part";
        using var client = clients.CreateClient(nameof(CheckedArtifacts));
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using (var body = await client.GetStreamAsync(artifact.Address, cancel))
        await using (var file = File.Create(part))
        {
            var buffer = new byte[81920];
            int read;
            while ((read = await body.ReadAsync(buffer, cancel)) > 0)
            {
                digest.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancel);
            }
        }

        if (!Convert.ToHexString(digest.GetHashAndReset()).Equals(artifact.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            File.Delete(part);
            throw new InvalidDataException($"{artifact.Name} is not the file that was released.");
        }

        File.Move(part, path, overwrite: true);
        return path;
    }
}

public sealed class FogModel : IDisposable
{
    private readonly InferenceSession _session;

    private FogModel(InferenceSession session) => _session = session;

    public IReadOnlyList<string> Outputs => _session.OutputNames;

    public static async Task<FogModel> OpenAsync(IArtifacts artifacts, Artifact artifact, CancellationToken cancel) =>
        new(new InferenceSession(await artifacts.GetAsync(artifact, cancel)));

    public void Dispose() => _session.Dispose();
}
