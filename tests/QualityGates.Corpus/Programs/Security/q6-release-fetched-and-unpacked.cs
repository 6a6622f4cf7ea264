// corpus: An archive of a release is fetched, its entries are written wherever they say, and the model among them is loaded unchecked.
// library: ML.NET
// axis: class, archive
using System.IO.Compression;
using Microsoft.ML;

namespace Harbour;

public sealed record Release(Uri Address, string Version);

public sealed class ReleaseInstaller(HttpClient client, MLContext ml, string root)
{
    public async Task<ITransformer> InstallAsync(Release release, CancellationToken cancel)
    {
        var folder = Path.Combine(root, release.Version);
        Directory.CreateDirectory(folder);
        using var body = await client.GetStreamAsync(release.Address, cancel); // expect: MLQ7002
        using var archive = new ZipArchive(body, ZipArchiveMode.Read);
        foreach (var entry in archive.Entries.Where(one => one.Length > 0))
        {
            var target = Path.Combine(folder, entry.FullName);
            entry.ExtractToFile(target, overwrite: true); // expect: MLQ7004
        }

        return ml.Model.Load(Path.Combine(folder, "berths.zip"), out _);
    }
}
