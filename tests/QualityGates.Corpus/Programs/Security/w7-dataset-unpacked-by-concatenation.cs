// corpus: The pictures of a data set are unpacked under the names the archive gives, joined to the folder by a slash.
// library: ML.NET
// axis: library, FileStream, string concatenation
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pottery;

public sealed class Shard
{
    [LoadColumn(0)] public string Picture { get; set; } = "";
    [LoadColumn(1)] public string Period { get; set; } = "";
}

public sealed class ShardSet(MLContext context, string folder)
{
    public IDataView Open(string archiveFile)
    {
        using (var archive = ZipFile.OpenRead(archiveFile))
        {
            foreach (var entry in archive.Entries.Where(item => item.Length > 0))
            {
                var target = folder + "/" + entry.FullName;
                using var from = entry.Open();
                using var to = new FileStream(target, FileMode.Create, FileAccess.Write); // expect: MLQ7004
                from.CopyTo(to);
            }
        }

        return context.Data.LoadFromTextFile<Shard>(Path.Combine(folder, "shards.csv"), separatorChar: ',', hasHeader: true);
    }
}
