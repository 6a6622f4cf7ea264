// corpus: Entries of a data archive are written where their names say; the careful class checks that they stay inside.
// library: Microsoft.ML
// axis: loop over entries
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Corpora;

public sealed class Line
{
    [LoadColumn(0)]
    public string Text { get; set; } = "";
}

public static class Archives
{
    public static IDataView LoadAll(MLContext context, string archive, string folder)
    {
        using (var zip = ZipFile.OpenRead(archive))
        {
            foreach (var entry in zip.Entries)
            {
                if (entry.Name.Length == 0)
                    continue;
                var target = Path.Combine(folder, entry.FullName);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                entry.ExtractToFile(target, overwrite: true); // expect: MLQ7004
            }
        }

        return context.Data.LoadFromTextFile<Line>(Path.Combine(folder, "train.tsv"));
    }

    public static void UnpackCarefully(string archive, string folder)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        using var zip = ZipFile.OpenRead(archive);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0))
        {
            var target = Path.GetFullPath(Path.Combine(root, entry.FullName));
            if (!target.StartsWith(root, StringComparison.Ordinal))
                throw new InvalidDataException($"{entry.FullName} leaves the folder.");
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            entry.ExtractToFile(target, overwrite: true);
        }
    }

    public static void UnpackWhole(string archive, string folder) => ZipFile.ExtractToDirectory(archive, folder);
}
