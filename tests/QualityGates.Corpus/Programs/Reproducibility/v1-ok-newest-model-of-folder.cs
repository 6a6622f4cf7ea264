// corpus: Folders are listed to find the newest model, to clean up, and to score each file for itself.
// library: ML.NET
// axis: look-alikes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Newest;

public sealed class Models(MLContext ml, string folder)
{
    public ITransformer Load()
    {
        var newest = new DirectoryInfo(folder).GetFiles("*.zip").OrderByDescending(file => file.LastWriteTimeUtc).First();
        return ml.Model.Load(newest.FullName, out _);
    }

    public void Clean(int keep)
    {
        foreach (var old in Directory.GetFiles(folder, "*.zip").OrderByDescending(File.GetLastWriteTimeUtc).Skip(keep))
        {
            File.Delete(old);
        }
    }

    public SortedDictionary<string, double> Means(string inbox)
    {
        var model = Load();
        var means = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(inbox, "*.idv"))
        {
            means[file] = model.Transform(ml.Data.LoadFromBinary(file)).GetColumn<float>("Score").Average();
        }

        return means;
    }

    public long Size() => Directory.EnumerateFiles(folder).AsParallel().Sum(file => new FileInfo(file).Length);
}
