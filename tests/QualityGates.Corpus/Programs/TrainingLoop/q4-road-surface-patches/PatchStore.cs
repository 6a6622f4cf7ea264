using TorchSharp;
using static TorchSharp.torch;

namespace Roads;

public sealed record Patch(float[] Pixels, long Surface);

public sealed class PatchStore(IReadOnlyList<Patch> patches)
{
    public const int Side = 24;

    public static PatchStore Read(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        var count = reader.ReadInt32();
        var patches = new List<Patch>(count);
        for (var number = 0; number < count; number++)
        {
            var pixels = new float[Side * Side];
            for (var pixel = 0; pixel < pixels.Length; pixel++)
            {
                pixels[pixel] = reader.ReadByte() / 255f;
            }

            patches.Add(new Patch(pixels, reader.ReadInt64()));
        }

        return new PatchStore(patches);
    }

    public (Patch[] Train, Patch[] Validation) Divide(double share, int seed)
    {
        var order = patches.ToArray();
        new Random(seed).Shuffle(order);
        var cut = (int)(order.Length * share);
        return (order[..cut], order[cut..]);
    }

    public static (Tensor Images, Tensor Surfaces) Batch(Patch[] patches) => (
        tensor(patches.SelectMany(patch => patch.Pixels).ToArray(), [patches.Length, 1, Side, Side]),
        tensor(patches.Select(patch => patch.Surface).ToArray()));
}
