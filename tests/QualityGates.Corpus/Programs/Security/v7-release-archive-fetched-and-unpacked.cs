// corpus: A release is fetched as an archive, unpacked by hand, and a session is opened on what was in it.
// library: ONNX Runtime
// axis: methods of several classes
using System.IO.Compression;
using Microsoft.ML.OnnxRuntime;

namespace Denoise;

internal sealed class Release(HttpClient http)
{
    public async Task<string> InstallAsync(string version, string folder)
    {
        var bytes = await http.GetByteArrayAsync($"https://github.example.com/denoise/releases/{version}/model.zip"); // expect: MLQ7002
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            await WriteAsync(entry, Path.Join(folder, entry.FullName)); // expect: MLQ7004
        }

        return Path.Join(folder, "denoise.onnx");
    }

    private static async Task WriteAsync(ZipArchiveEntry entry, string path)
    {
        await using var source = entry.Open();
        await using var target = new FileStream(path, FileMode.Create);
        await source.CopyToAsync(target);
    }
}

internal sealed class Denoiser : IDisposable
{
    private readonly InferenceSession _session;

    private Denoiser(InferenceSession session) => _session = session;

    public static async Task<Denoiser> CreateAsync(HttpClient http)
    {
        var model = await new Release(http).InstallAsync("v1.4", "denoise");
        return new Denoiser(new InferenceSession(model));
    }

    public IEnumerable<string> Inputs => _session.InputMetadata.Keys;

    public void Dispose() => _session.Dispose();
}
