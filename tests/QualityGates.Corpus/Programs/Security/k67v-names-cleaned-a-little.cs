// corpus: Names of entries are trimmed and get other separators, which leaves the way up in them; a second archive is unpacked by a delegate.
// library: ML.NET
// axis: text methods, delegate, loop
using System.Formats.Tar;
using System.IO.Compression;
using Microsoft.ML;

public sealed class Unpacked(MLContext ml, string folder)
{
    public ITransformer FromTar(Stream stream)
    {
        using var reader = new TarReader(stream);
        while (reader.GetNextEntry() is { } entry)
        {
            var name = entry.Name.TrimStart('/').Replace('/', Path.DirectorySeparatorChar);
            entry.ExtractToFile(Path.Join(folder, name), overwrite: true); // expect: MLQ7004
        }

        return ml.Model.Load(Path.Join(folder, "model.zip"), out _);
    }

    public void FromZip(ZipArchive archive)
    {
        Func<ZipArchiveEntry, string> target = entry => $"{folder}{Path.DirectorySeparatorChar}{entry.FullName.Replace("\\", "/")}";
        foreach (var entry in archive.Entries)
        {
            using var input = entry.Open();
            using var output = new FileStream(target(entry), FileMode.Create); // expect: MLQ7004
            input.CopyTo(output);
        }
    }
}
