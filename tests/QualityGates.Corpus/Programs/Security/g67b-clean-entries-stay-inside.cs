// corpus: Entries are written where their full path is below the folder, by their bare names, or by the framework, which looks itself.
// library: ONNX Runtime
// axis: helper that throws, Path.GetFileName, ExtractToDirectory
using System.IO.Compression;
using Microsoft.ML.OnnxRuntime;

var root = Path.GetFullPath("unpacked");
Directory.CreateDirectory(root);
using (var zip = ZipFile.OpenRead("models.zip"))
{
    foreach (var entry in zip.Entries)
    {
        if (entry.FullName.EndsWith('/'))
        {
            continue;
        }
        var target = Inside(root, entry.FullName);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        entry.ExtractToFile(target, overwrite: true);
    }
    foreach (var entry in zip.Entries.Where(static entry => entry.Name.EndsWith(".json", StringComparison.Ordinal)))
    {
        entry.ExtractToFile(Path.Combine(root, Path.GetFileName(entry.FullName)), overwrite: true);
    }
}
ZipFile.ExtractToDirectory("labels.zip", root, overwriteFiles: true);
using var session = new InferenceSession(Path.Combine(root, "model.onnx"));
Console.WriteLine(session.InputNames[0]);

static string Inside(string root, string name)
{
    var full = Path.GetFullPath(Path.Combine(root, name));
    if (!full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
    {
        throw new InvalidDataException($"'{name}' leads out of '{root}'.");
    }
    return full;
}
