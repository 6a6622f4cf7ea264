// corpus: Entries are written below a folder: the path is compared, only the name of the file is used, or the framework unpacks.
// library: ML.NET
// axis: methods
using System.Formats.Tar;
using System.IO.Compression;
using Microsoft.ML;

namespace Archives;

internal sealed class Unpacker(string folder)
{
    public void Compared(ZipArchive archive)
    {
        var root = Path.GetFullPath(folder + Path.DirectorySeparatorChar);
        foreach (var entry in archive.Entries)
        {
            var target = Path.GetFullPath(Path.Combine(root, entry.FullName));
            if (!target.StartsWith(root, StringComparison.Ordinal))
            {
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            entry.ExtractToFile(target, true);
        }
    }

    public void NameOnly(ZipArchive archive)
    {
        foreach (var entry in archive.Entries)
        {
            entry.ExtractToFile(Path.Combine(folder, entry.Name), true);
        }
    }

    public void Relative(TarReader tar)
    {
        while (tar.GetNextEntry() is { } entry)
        {
            var target = Path.Combine(folder, entry.Name);
            if (Path.GetRelativePath(folder, target).StartsWith("..", StringComparison.Ordinal))
            {
                throw new InvalidDataException(entry.Name);
            }

            entry.ExtractToFile(target, overwrite: true);
        }
    }

    public ITransformer Framework(string archive)
    {
        ZipFile.ExtractToDirectory(archive, folder);
        return new MLContext().Model.Load(Path.Combine(folder, "model.zip"), out _);
    }
}
