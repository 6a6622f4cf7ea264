// corpus: A data set is unpacked entry by entry, and entries that would leave the folder are refused.
// library: ML.NET
// axis: archive, right
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reviews;

public sealed class Review
{
    [LoadColumn(0)]
    public string Text { get; set; } = "";

    [LoadColumn(1)]
    public bool Label { get; set; }
}

public static class DataSet
{
    public static IDataView Open(MLContext ml, string archive, string folder)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        using (var zip = ZipFile.OpenRead(archive))
        {
            foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0))
            {
                var target = Path.GetFullPath(Path.Combine(root, entry.FullName));
                if (!target.StartsWith(root, StringComparison.Ordinal))
                {
                    throw new InvalidDataException($"'{entry.FullName}' leaves the folder.");
                }

                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                entry.ExtractToFile(target, overwrite: true);
            }
        }

        return ml.Data.LoadFromTextFile<Review>(Path.Combine(root, "reviews.tsv"), hasHeader: true, allowQuoting: true);
    }
}
