// corpus: An updater unpacks the archive of a release entry by entry, to wherever the name of each entry says.
// library: ONNX Runtime
// axis: console, ExtractToFile
using System.IO.Compression;
using Microsoft.ML.OnnxRuntime;

var target = Path.Combine(AppContext.BaseDirectory, "models");
Directory.CreateDirectory(target);

using (var archive = ZipFile.OpenRead(args[0]))
{
    foreach (var entry in archive.Entries)
    {
        var path = Path.Combine(target, entry.FullName);
        if (entry.Name.Length == 0)
        {
            Directory.CreateDirectory(path);
            continue;
        }

        entry.ExtractToFile(path, overwrite: true); // expect: MLQ7004
    }
}

using var session = new InferenceSession(Path.Combine(target, "model.onnx"));
Console.WriteLine($"{session.InputNames.Count} inputs, {session.OutputNames.Count} outputs");
