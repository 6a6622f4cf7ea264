using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Bicycles;

public sealed class Rides(float[][] rows) : utils.data.Dataset
{
    public const int Inputs = 7;

    public override long Count => rows.Length;

    public static Rides Read(string path) => new(File.ReadLines(path)
        .Skip(1)
        .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
        .ToArray());

    public (Rides First, Rides Others) Cut(double share)
    {
        var cut = (int)(rows.Length * share);
        return (new Rides(rows[..cut]), new Rides(rows[cut..]));
    }

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var row = rows[index];
        return new Dictionary<string, Tensor>
        {
            ["features"] = tensor(row[..Inputs]),
            ["minutes"] = tensor(new[] { row[Inputs] }),
        };
    }
}
