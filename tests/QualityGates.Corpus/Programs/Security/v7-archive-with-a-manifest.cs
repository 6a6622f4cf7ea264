// corpus: Only entries that a manifest of the program names are written, under the names of the manifest.
// library: ONNX Runtime
// axis: GetEntry
using System.IO.Compression;
using Microsoft.ML.OnnxRuntime;

namespace Manifest;

public static class Install
{
    private static readonly (string Entry, string File)[] Files = [("model/net.onnx", "net.onnx"), ("model/labels.txt", "labels.txt")];

    public static InferenceSession From(string archive, string folder)
    {
        using var zip = ZipFile.OpenRead(archive);
        foreach (var (name, file) in Files)
        {
            var entry = zip.GetEntry(name) ?? throw new InvalidDataException($"{name} is missing.");
            entry.ExtractToFile(Path.Combine(folder, file), overwrite: true);
        }

        return new InferenceSession(Path.Combine(folder, Files[0].File));
    }
}
