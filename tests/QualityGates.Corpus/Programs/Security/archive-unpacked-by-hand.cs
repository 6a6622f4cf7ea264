// corpus: Entries of a model archive are written under their full names; a helper makes the path.
// library: TorchSharp
// axis: loop, helper, sum of texts
using System.IO.Compression;
using TorchSharp;

var unpacking = new Unpacking("models");
unpacking.Run("bundle.zip");
using var net = torch.jit.load(Path.Combine("models", "net.pt"));
net.eval();

sealed class Unpacking(string folder)
{
    public void Run(string bundle)
    {
        using var archive = ZipFile.OpenRead(bundle);
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.EndsWith("/", StringComparison.Ordinal))
            {
                continue;
            }

            Write(entry, PathOf(entry.FullName)); // expect: MLQ7004
        }
    }

    private string PathOf(string name) => folder + "/" + name;

    private static void Write(ZipArchiveEntry entry, string path)
    {
        using var content = entry.Open();
        using var file = File.Create(path);
        content.CopyTo(file);
    }
}
