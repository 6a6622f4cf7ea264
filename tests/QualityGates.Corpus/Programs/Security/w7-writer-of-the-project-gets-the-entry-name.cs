// corpus: A tool unpacks models of customers; the method that writes is handed a path with the name out of the archive.
// library: ONNX Runtime
// axis: console, own writing method, loop
using System.IO.Compression;
using Microsoft.ML.OnnxRuntime;

internal static class Installer
{
    private static int Main(string[] args)
    {
        if (args.Length < 2)
        {
            Console.Error.WriteLine("usage: install <package> <folder>");
            return 1;
        }

        using var package = ZipFile.OpenRead(args[0]);
        foreach (var entry in package.Entries)
        {
            if (entry.FullName.EndsWith('/'))
            {
                continue;
            }

            Write(entry, Path.Combine(args[1], entry.FullName)); // expect: MLQ7004
        }

        using var session = new InferenceSession(Path.Combine(args[1], "model.onnx"));
        Console.WriteLine($"Installed a network with {session.InputNames.Count} inputs.");
        return 0;
    }

    private static void Write(ZipArchiveEntry entry, string path)
    {
        using var memory = new MemoryStream();
        using (var content = entry.Open())
        {
            content.CopyTo(memory);
        }

        File.WriteAllBytes(path, memory.ToArray());
    }
}
