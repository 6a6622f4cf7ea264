using Microsoft.ML.Data;

namespace Bottles;

public sealed class Clip
{
    [NoColumn]
    public string Name { get; set; } = "";

    [KeyType(8)]
    public uint Kind { get; set; }

    [VectorType(40)]
    public float[] Bands { get; set; } = [];
}

public sealed class ClipCatalog(string root)
{
    public IEnumerable<Clip> Clips()
    {
        var kinds = Directory.EnumerateDirectories(root).Select((folder, index) => (folder, number: (uint)index + 1)); // expect: MLQ1007
        foreach (var (folder, number) in kinds)
        {
            foreach (var file in Directory.GetFiles(folder, "*.bands").Order(StringComparer.Ordinal))
            {
                yield return new Clip { Name = Path.GetFileName(file), Kind = number, Bands = Bands(file) };
            }
        }
    }

    private static float[] Bands(string file)
    {
        using var reader = new BinaryReader(File.OpenRead(file));
        var bands = new float[40];
        for (var band = 0; band < bands.Length; band++)
        {
            bands[band] = reader.ReadSingle();
        }

        return bands;
    }
}
