// corpus: Of a bundle only the network and its labels are taken, and the program says under which names they are kept.
// library: ONNX Runtime
// axis: library, GetEntry
using System.IO.Compression;
using Microsoft.ML.OnnxRuntime;

namespace Bundles;

public sealed class Bundle : IDisposable
{
    private Bundle(InferenceSession session, string[] labels)
    {
        Session = session;
        Labels = labels;
    }

    public InferenceSession Session { get; }

    public string[] Labels { get; }

    public static Bundle Unpack(string file, string folder)
    {
        using var archive = ZipFile.OpenRead(file);
        var network = Extract(archive, "network.onnx", Path.Combine(folder, "bundle.onnx"));
        var labels = Extract(archive, "labels.txt", Path.Combine(folder, "bundle.txt"));
        return new Bundle(new InferenceSession(network), File.ReadAllLines(labels));
    }

    private static string Extract(ZipArchive archive, string name, string target)
    {
        var entry = archive.GetEntry(name) ?? throw new InvalidDataException($"The bundle has no {name}.");
        entry.ExtractToFile(target, overwrite: true);
        return target;
    }

    public void Dispose() => Session.Dispose();
}
