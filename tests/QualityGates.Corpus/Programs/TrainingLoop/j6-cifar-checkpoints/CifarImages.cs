using TorchSharp;
using static TorchSharp.torch;

namespace Cifar;

public sealed class CifarImages : utils.data.Dataset
{
    private const int Pixels = 3 * 32 * 32;
    private readonly List<byte[]> _records = [];

    private CifarImages()
    {
    }

    public override long Count => _records.Count;

    public static CifarImages Read(string folder, params string[] files)
    {
        var images = new CifarImages();
        foreach (var file in files)
        {
            images._records.AddRange(File.ReadAllBytes(Path.Combine(folder, file)).Chunk(1 + Pixels));
        }

        return images;
    }

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var record = _records[(int)index];
        var pixels = new float[Pixels];
        for (var i = 0; i < Pixels; i++)
        {
            pixels[i] = (record[i + 1] - 127.5f) / 127.5f;
        }

        return new Dictionary<string, Tensor>
        {
            ["image"] = tensor(pixels).reshape(3, 32, 32),
            ["label"] = tensor((long)record[0]),
        };
    }
}
