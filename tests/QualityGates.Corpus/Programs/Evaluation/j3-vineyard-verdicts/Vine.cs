using System.Globalization;
using Microsoft.ML.Data;

namespace Vineyard;

public sealed class Vine
{
    [VectorType(3)] public float[] Leaf { get; set; } = [];

    public int Illness { get; set; }

    public float Grapes { get; set; }

    internal double[] Numbers() => Array.ConvertAll(Leaf, value => (double)value);

    public static List<Vine> Read(string path)
    {
        var vines = File.ReadLines(path).Skip(1).Select(Parse).ToArray();
        new Random(5).Shuffle(vines);
        return [.. vines];
    }

    private static Vine Parse(string line)
    {
        var cells = line.Split(';');
        return new Vine
        {
            Leaf = cells[..3].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
            Illness = int.Parse(cells[3], CultureInfo.InvariantCulture),
            Grapes = float.Parse(cells[4], CultureInfo.InvariantCulture),
        };
    }
}
