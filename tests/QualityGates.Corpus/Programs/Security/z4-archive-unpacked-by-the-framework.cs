// corpus: The framework unpacks the archive of a model, and the program reads the names of the entries only to show them.
// library: ML.NET
// axis: console, ExtractToDirectory
using System.IO.Compression;
using Microsoft.ML;

namespace Packages;

internal static class Program
{
    private static int Main(string[] args)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "package");
        using (var archive = ZipFile.OpenRead(args[0]))
        {
            foreach (var entry in archive.Entries)
            {
                Console.WriteLine($"{Path.Combine(folder, entry.FullName)}: {entry.Length} bytes");
            }

            archive.ExtractToDirectory(folder, overwriteFiles: true);
        }

        var context = new MLContext(seed: 1);
        context.Model.Load(Path.Combine(folder, "model.zip"), out var schema);
        return schema.Count == 0 ? 1 : 0;
    }
}
