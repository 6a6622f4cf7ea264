using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;

namespace Gestures;

/// <summary>One gesture per line: the class, then 24 acceleration values.</summary>
internal sealed class GestureRows : torch.utils.data.Dataset
{
    private readonly float[][] _lines;

    public GestureRows(string path) =>
        _lines = File.ReadLines(path).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();

    public override long Count => _lines.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = tensor(_lines[index][1..]),
        ["y"] = tensor((long)_lines[index][0]),
    };
}
