// corpus: Entries of a tar of images are written under their names; those that are links are left out.
// library: TorchSharp
// axis: while loop, conditional access, target in a variable
using System.Formats.Tar;
using TorchSharp;

using var stream = File.OpenRead("images.tar");
using var reader = new TarReader(stream);
while (reader.GetNextEntry() is { } entry)
{
    if (entry.EntryType is not TarEntryType.RegularFile)
    {
        continue;
    }

    var target = Path.Combine("images", entry.Name);
    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    entry.ExtractToFile(target, overwrite: true); // expect: MLQ7004
}

Console.WriteLine(torch.zeros(2).shape.Length);
