// corpus: Only the file names of entries are used, so folders in them do not count.
// library: ONNX Runtime
// axis: LINQ, lambda
using System.IO.Compression;
using Microsoft.ML.OnnxRuntime;

using (var archive = ZipFile.OpenRead("bundle.zip"))
{
    archive.Entries.Where(entry => entry.FullName.EndsWith(".onnx", StringComparison.Ordinal)).ToList()
        .ForEach(entry => entry.ExtractToFile(Path.Combine("models", Path.GetFileName(entry.FullName)), overwrite: true));
}

using var session = new InferenceSession(Path.Combine("models", "detector.onnx"));
Console.WriteLine(session.InputMetadata.Count);
