using TorchSharp;
using static TorchSharp.torch;

namespace Melodies;

/// <summary>Melodies of 64 steps; each byte is a pitch of 0 to 127.</summary>
public sealed class MelodySet : utils.data.Dataset
{
    public const int Steps = 64;

    private readonly byte[][] _melodies;

    public MelodySet(IEnumerable<byte[]> melodies) => _melodies = melodies.ToArray();

    public override long Count => _melodies.LongLength;

    public static (MelodySet Learn, MelodySet Watch, MelodySet Judge) Load(string folder)
    {
        var melodies = Directory.EnumerateFiles(folder, "*.melody")
            .OrderBy(path => path, StringComparer.Ordinal)
            .Select(File.ReadAllBytes)
            .Where(bytes => bytes.Length == Steps)
            .ToArray();
        var watch = melodies.Length * 8 / 10;
        var judge = melodies.Length * 9 / 10;
        return (new MelodySet(melodies[..watch]), new MelodySet(melodies[watch..judge]), new MelodySet(melodies[judge..]));
    }

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["pitch"] = tensor(_melodies[index].Select(pitch => pitch / 127f).ToArray()),
    };
}
