using System.Globalization;
using static TorchSharp.torch;

internal sealed record Batch(Tensor Inputs, Tensor Minutes) : IDisposable
{
    public long Length => Inputs.shape[0];

    public void Dispose()
    {
        Inputs.Dispose();
        Minutes.Dispose();
    }
}

internal sealed class ShipTable(List<float[]> rows)
{
    public const int Width = 4;

    public int Count => rows.Count;

    public static ShipTable Read(string path) =>
        new(File.ReadLines(path)
            .Skip(1)
            .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToList());

    public Batch Pack(int start, int count)
    {
        var taken = rows.GetRange(start, count);
        var inputs = tensor(taken.SelectMany(row => row[..Width]).ToArray(), count, Width);
        var minutes = tensor(taken.Select(row => row[Width]).ToArray());
        return new Batch(inputs, minutes);
    }
}
