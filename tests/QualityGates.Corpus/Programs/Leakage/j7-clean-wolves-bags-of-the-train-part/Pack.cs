using System.Globalization;
using static TorchSharp.torch;

namespace Wolves;

internal sealed record Wolf(float[] Tracks, float Weight);

internal sealed class Pack(Wolf[] wolves)
{
    public const int Width = 4;

    public static Pack Read(string path) =>
        new(File.ReadLines(path)
            .Skip(1)
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .Select(cells => new Wolf(cells[..Width], cells[Width]))
            .ToArray());

    public (Pack Train, Pack Test) Apart(double share)
    {
        var mixed = wolves.ToArray();
        new Random(16).Shuffle(mixed);
        var cut = (int)(mixed.Length * share);
        return (new Pack(mixed[..cut]), new Pack(mixed[cut..]));
    }

    public Pack Bag(Random random) => new(random.GetItems(wolves, wolves.Length));

    public (Tensor Tracks, Tensor Weights) Tensors() =>
        (tensor(wolves.SelectMany(wolf => wolf.Tracks).ToArray(), wolves.Length, Width),
            tensor(wolves.Select(wolf => wolf.Weight).ToArray()));
}
