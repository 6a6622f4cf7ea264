// corpus: An installer fetches the archive of a release, unpacks it as a whole and loads the model that is in it.
// library: ML.NET
// axis: library, HttpClient, ZipFile
using System.IO.Compression;
using Microsoft.ML;

namespace Releases.Install;

public sealed record Release(string Version, Uri Archive);

public sealed class ReleaseInstaller(HttpClient client, MLContext context)
{
    public async Task<ITransformer> InstallAsync(Release release, DirectoryInfo target)
    {
        var archive = Path.Combine(target.FullName, release.Version + ".zip");
        using (var response = await client.GetAsync(release.Archive)) // expect: MLQ7002
        {
            response.EnsureSuccessStatusCode();
            await using var file = File.Create(archive);
            await response.Content.CopyToAsync(file);
        }

        var folder = Path.Combine(target.FullName, release.Version);
        ZipFile.ExtractToDirectory(archive, folder, overwriteFiles: true);
        return context.Model.Load(Path.Combine(folder, "model.zip"), out _);
    }
}
