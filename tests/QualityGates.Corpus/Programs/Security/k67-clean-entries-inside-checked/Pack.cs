using System.IO.Compression;
using Microsoft.ML;

namespace Packs;

public sealed class Pack(MLContext ml, string folder)
{
    public ITransformer Read(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        foreach (var entry in archive.Entries)
        {
            if (!Inside.TryResolve(folder, entry.FullName, out var target))
            {
                throw new InvalidDataException($"{entry.FullName} leaves {folder}");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            entry.ExtractToFile(target, overwrite: true);
        }

        return ml.Model.Load(Path.Combine(folder, "model.zip"), out _);
    }

    public void Flat(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0))
        {
            entry.ExtractToFile(Path.Combine(folder, entry.Name), overwrite: true);
        }
    }

    public void Numbered(Stream stream)
    {
        using var archive = new ZipArchive(stream);
        var number = 0;
        foreach (var entry in archive.Entries)
        {
            Console.WriteLine(entry.FullName);
            using var input = entry.Open();
            using var output = File.Create(Path.Combine(folder, $"{number++:000}{Path.GetExtension(entry.Name)}"));
            input.CopyTo(output);
        }
    }
}
