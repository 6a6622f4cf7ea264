using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace TrafficSigns;

public sealed class SignSet : utils.data.Dataset
{
    public const int Side = 32;
    public const int Classes = 43;

    private readonly string _folder;
    private readonly (string File, long Sign)[] _entries;

    public SignSet(string folder, string index)
    {
        _folder = folder;
        _entries = File.ReadLines(Path.Combine(folder, index))
            .Skip(1)
            .Select(line => line.Split(';'))
            .Select(cells => (cells[0], long.Parse(cells[1], CultureInfo.InvariantCulture)))
            .ToArray();
    }

    public override long Count => _entries.Length;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var (file, sign) = _entries[(int)index];
        var bytes = File.ReadAllBytes(Path.Combine(_folder, file));
        var pixels = new float[3 * Side * Side];
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = bytes[i] / 255f;
        }

        return new Dictionary<string, Tensor>
        {
            ["picture"] = tensor(pixels).reshape(3, Side, Side),
            ["sign"] = tensor(sign),
        };
    }
}
