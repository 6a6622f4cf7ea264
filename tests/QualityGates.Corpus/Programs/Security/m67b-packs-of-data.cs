// corpus: Data sets arrive in packs, which are unpacked through queries, tuples and a writer of its own; a checkpoint in pickle is named by whoever starts the program.
// library: ML.NET, TorchSharp, System.IO.Compression
// axis: LINQ over entries, tuple, writer class, command line
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

var packs = new Packs(args[0]);
packs.Unpack("seeds.zip");
packs.UnpackQuietly("soils.zip");

var network = nn.Linear(4, 2);
network.load_py(args[1]); // expect: MLQ7001

var context = new MLContext(seed: 8);
Console.WriteLine(context.Data.LoadFromTextFile<Seed>(Path.Combine(args[0], "seeds.csv"), separatorChar: ',', hasHeader: true).Schema.Count);

public sealed class Packs(string folder)
{
    private readonly Writer _writer = new();

    public void Unpack(string pack)
    {
        using var archive = ZipFile.OpenRead(pack);
        var files = archive.Entries
            .Where(entry => entry.Length > 0)
            .OrderBy(entry => entry.Length)
            .Select(entry => (Target: Path.Combine(folder, entry.FullName), Entry: entry))
            .ToList();
        foreach (var file in files)
        {
            file.Entry.ExtractToFile(file.Target, overwrite: true); // expect: MLQ7004
        }
    }

    public void UnpackQuietly(string pack)
    {
        using var archive = ZipFile.OpenRead(pack);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            _writer.Write(Path.Combine(folder, entry.FullName.Replace('\\', '/')), content); // expect: MLQ7004
        }
    }

    private sealed class Writer
    {
        public void Write(string path, Stream content)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = File.OpenWrite(path);
            content.CopyTo(file);
        }
    }
}

public class Seed
{
    [LoadColumn(0)] public float Length { get; set; }
    [LoadColumn(1)] public float Width { get; set; }
}
