// corpus: Each entry of a bundle is looked up by a helper that refuses what leaves the folder; a smaller bundle is flattened to file names.
// library: TorchSharp
// axis: extension methods, archive
using System.Formats.Tar;
using System.IO.Compression;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Beehives;

internal static class SafeFolder
{
    public static string Inside(this DirectoryInfo folder, string name)
    {
        var root = Path.TrimEndingDirectorySeparator(folder.FullName) + Path.DirectorySeparatorChar;
        var target = Path.GetFullPath(Path.Combine(root, name));
        return target.StartsWith(root, StringComparison.Ordinal)
            ? target
            : throw new InvalidDataException($"{name} would be written outside of {root}.");
    }
}

public sealed class Bundles(DirectoryInfo folder)
{
    public IReadOnlyList<string> Unpack(Stream bundle)
    {
        using var archive = new ZipArchive(bundle, ZipArchiveMode.Read, leaveOpen: true);
        var written = new List<string>();
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.EndsWith('/'))
            {
                continue;
            }

            var target = folder.Inside(entry.FullName);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var from = entry.Open();
            using var to = File.Create(target);
            from.CopyTo(to);
            written.Add(target);
        }

        return written;
    }

    public void Flatten(Stream bundle)
    {
        using var reader = new TarReader(bundle, leaveOpen: true);
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile)
            {
                entry.ExtractToFile(Path.Combine(folder.FullName, Path.GetFileName(entry.Name)), overwrite: true);
            }
        }
    }

    public void Whole(string bundle) => ZipFile.ExtractToDirectory(bundle, folder.FullName, overwriteFiles: true);
}

public sealed class HiveSound(Bundles bundles, DirectoryInfo folder)
{
    public float Swarming(Stream bundle, float[] spectrum)
    {
        bundles.Unpack(bundle);
        using var net = Sequential(Linear(64, 16), ReLU(), Linear(16, 1));
        net.load(Path.Combine(folder.FullName, "hive.dat"));
        net.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return net.call(tensor(spectrum, 1, spectrum.Length)).sigmoid().item<float>();
    }
}
