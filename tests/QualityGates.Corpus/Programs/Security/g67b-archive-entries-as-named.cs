// corpus: A package of models is unpacked entry by entry, each where its own name says.
// library: ONNX Runtime
// axis: extension method, stream copied by hand, helper for the target
using System.IO.Compression;
using Microsoft.ML.OnnxRuntime;

var folder = Directory.CreateDirectory("bundle").FullName;
Bundle.Unpack(args.Length > 0 ? args[0] : "bundle.zip", folder);
using var session = new InferenceSession(Path.Combine(folder, "model.onnx"));
Console.WriteLine(session.ModelMetadata.GraphName);

internal static class Bundle
{
    public static void Unpack(string archive, string folder)
    {
        using var zip = ZipFile.OpenRead(archive);
        foreach (var entry in zip.Entries.Where(static entry => entry.Length > 0))
        {
            var target = TargetOf(entry, folder);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var from = entry.Open();
            using var to = new FileStream(target, FileMode.Create); // expect: MLQ7004
            from.CopyTo(to);
        }
    }

    private static string TargetOf(ZipArchiveEntry entry, string folder) => Path.Combine(folder, entry.FullName);
}
