// corpus: Names of entries are shown and compared, and one entry with a known name is loaded from its stream.
// library: ML.NET
// axis: streams
using System.IO.Compression;
using Microsoft.ML;

namespace Bundles;

public sealed class Bundle(string path)
{
    public IReadOnlyList<string> Names()
    {
        using var archive = ZipFile.OpenRead(path);
        return archive.Entries.Select(entry => entry.FullName).ToList();
    }

    public ITransformer Model(MLContext ml)
    {
        using var archive = ZipFile.OpenRead(path);
        var entry = archive.Entries.First(candidate => candidate.FullName == "bundle/model.zip");
        using var memory = new MemoryStream();
        using (var source = entry.Open())
        {
            source.CopyTo(memory);
        }

        memory.Position = 0;
        return ml.Model.Load(memory, out _);
    }
}
