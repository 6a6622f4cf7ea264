// corpus: Queries over the entries give pairs with names of the program's own, or paths that are compared before they are written.
// library: ML.NET
// axis: query expressions
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Queried;

internal sealed class Line
{
    [LoadColumn(0)] public string Text { get; set; } = "";
}

internal static class Unpacking
{
    public static IDataView Read(MLContext ml, string archive, string folder)
    {
        using var zip = ZipFile.OpenRead(archive);
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        var inside = from entry in zip.Entries
                     let target = Path.GetFullPath(Path.Combine(root, entry.FullName))
                     where target.StartsWith(root, StringComparison.Ordinal)
                     select (entry, target);
        foreach (var (entry, target) in inside)
        {
            entry.ExtractToFile(target, overwrite: true);
        }

        var flat = from entry in zip.Entries
                   where entry.Name.EndsWith(".txt", StringComparison.Ordinal)
                   orderby entry.FullName
                   select (Entry: entry, Target: Path.Combine(folder, entry.Name));
        foreach (var (entry, target) in flat)
        {
            entry.ExtractToFile(target, overwrite: true);
        }

        return ml.Data.LoadFromTextFile<Line>(Path.Combine(folder, "*.txt"));
    }
}
