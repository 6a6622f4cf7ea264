// corpus: A set-up tool fetches an archive with data and a model over https, unpacks it entry by entry and loads what is in it, unchecked.
// library: Microsoft.ML
// axis: several faults, methods
using System.IO.Compression;
using Microsoft.ML;

namespace Setup;

public sealed class SetupTool(HttpClient http, string home)
{
    public async Task<ITransformer> InstallAsync(string version)
    {
        var archive = await FetchAsync($"https://cdn.example.net/models/{version}.zip");
        Unpack(archive);
        return new MLContext(seed: 1).Model.Load(Path.Combine(home, "model.zip"), out _);
    }

    private async Task<string> FetchAsync(string url)
    {
        var target = Path.Combine(home, "download.zip");
        using var response = await http.GetAsync(url); // expect: MLQ7002
        response.EnsureSuccessStatusCode();
        await using var file = File.Create(target);
        await response.Content.CopyToAsync(file);
        return target;
    }

    private void Unpack(string archive)
    {
        using var zip = new ZipArchive(File.OpenRead(archive), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            var path = Path.Combine(home, entry.FullName);
            using var source = entry.Open();
            using var target = new FileStream(path, FileMode.Create); // expect: MLQ7004
            source.CopyTo(target);
        }
    }
}
