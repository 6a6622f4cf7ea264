// corpus: An archive of models for mosses has entries, and its table keys, that begin with a slash; the archive is where the caller says.
// library: ML.NET
// axis: names inside of an archive
using System.IO.Compression;
using Microsoft.ML;

namespace Mosses;

public sealed class Moss
{
    public float Moisture { get; set; }

    public float Shade { get; set; }
}

public sealed class MossCover
{
    public float Score { get; set; }
}

public sealed class MossArchive(MLContext ml, string path)
{
    private const string ModelEntry = "/models/cover.zip";
    private const string ReadMe = "/docs/readme.txt";

    public ITransformer Model()
    {
        using var archive = ZipFile.OpenRead(path);
        var entry = archive.GetEntry(ModelEntry) ?? throw new InvalidDataException($"There is no {ModelEntry} in the archive.");
        using var copy = new MemoryStream();
        using (var stream = entry.Open())
        {
            stream.CopyTo(copy);
        }

        copy.Position = 0;
        return ml.Model.Load(copy, out _);
    }

    public string About()
    {
        using var archive = ZipFile.OpenRead(path);
        if (archive.GetEntry(ReadMe) is not { } entry)
        {
            return "/none";
        }

        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    public IReadOnlyList<float> Cover(IReadOnlyList<Moss> mosses)
    {
        var scored = Model().Transform(ml.Data.LoadFromEnumerable(mosses));
        return ml.Data.CreateEnumerable<MossCover>(scored, reuseRowObject: false).Select(cover => cover.Score).ToList();
    }
}
