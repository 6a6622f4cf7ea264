// corpus: A query picks the text files of an archive with a tokenizer and pairs each with the path it is written to.
// library: ONNX Runtime
// axis: library, LINQ, File.WriteAllBytes
using System.IO.Compression;
using Microsoft.ML.OnnxRuntime;

namespace Tokens;

public sealed class TokenizerPackage : IDisposable
{
    public TokenizerPackage(Stream package, string folder)
    {
        using (var archive = new ZipArchive(package, ZipArchiveMode.Read))
        {
            var parts = archive.Entries
                .Where(entry => entry.FullName.EndsWith(".txt", StringComparison.Ordinal) || entry.FullName.EndsWith(".onnx", StringComparison.Ordinal))
                .Select(entry => (Entry: entry, Target: Path.Combine(folder, entry.FullName)));
            foreach (var (entry, target) in parts)
            {
                using var content = entry.Open();
                using var memory = new MemoryStream();
                content.CopyTo(memory);
                File.WriteAllBytes(target, memory.ToArray()); // expect: MLQ7004
            }
        }

        Session = new InferenceSession(Path.Combine(folder, "encoder.onnx"));
    }

    public InferenceSession Session { get; }

    public void Dispose() => Session.Dispose();
}
