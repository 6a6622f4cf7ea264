// corpus: A library unpacks the entries of an archive itself and refuses names that leave the folder.
// library: ONNX Runtime
// axis: library, GetRelativePath
using System.IO.Compression;
using Microsoft.ML.OnnxRuntime;

namespace Plugins;

public static class PluginArchive
{
    public static InferenceSession Open(string archive, string folder)
    {
        var root = Path.GetFullPath(folder);
        using (var zip = ZipFile.OpenRead(archive))
        {
            foreach (var entry in zip.Entries.Where(entry => entry.Length > 0))
            {
                var target = Path.GetFullPath(Path.Combine(root, entry.FullName));
                if (Path.GetRelativePath(root, target).StartsWith("..", StringComparison.Ordinal))
                {
                    throw new InvalidDataException($"{entry.FullName} leaves the folder of the plugin.");
                }

                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                entry.ExtractToFile(target, overwrite: true);
            }
        }

        return new InferenceSession(Path.Combine(root, "plugin.onnx"));
    }
}
