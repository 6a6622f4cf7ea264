// corpus: Predictions are written into an archive, whose entries the program names; another archive is read without writing.
// library: ML.NET
// axis: writing archives
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Packed;

public sealed class Row
{
    [LoadColumn(0)] public string Name { get; set; } = "";
}

public sealed class Packer(MLContext ml)
{
    public void Write(IReadOnlyDictionary<string, IDataView> reports, string target)
    {
        using var archive = ZipFile.Open(target, ZipArchiveMode.Create);
        foreach (var (name, view) in reports.OrderBy(report => report.Key, StringComparer.Ordinal))
        {
            var entry = archive.CreateEntry(name + ".tsv");
            using var stream = entry.Open();
            ml.Data.SaveAsText(view, stream);
        }
    }

    public Dictionary<string, long> Sizes(string source)
    {
        using var archive = ZipFile.OpenRead(source);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry => entry.Length);
    }

    public int Lines(string source)
    {
        using var archive = ZipFile.OpenRead(source);
        var lines = 0;
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase)))
        {
            using var reader = new StreamReader(entry.Open());
            while (reader.ReadLine() is not null)
            {
                lines++;
            }
        }

        File.WriteAllText("lines.txt", lines.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return lines;
    }
}
