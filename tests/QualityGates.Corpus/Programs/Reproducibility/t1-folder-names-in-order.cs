// corpus: The number of a class is the position of its folder in the sorted names of the folders.
// library: TorchSharp
// axis: dataset class
using TorchSharp;
using static TorchSharp.torch;

public sealed class ImageFolder : torch.utils.data.Dataset
{
    private readonly List<(string File, int Class)> _items = [];

    public ImageFolder(string root)
    {
        string[] folders = Directory.GetDirectories(root);
        Array.Sort(folders, StringComparer.Ordinal);
        for (int i = 0; i < folders.Length; i++)
        {
            foreach (string file in Directory.EnumerateFiles(folders[i], "*.png").Order(StringComparer.Ordinal))
            {
                _items.Add((file, i));
            }
        }
    }

    public override long Count => _items.Count;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var (file, number) = _items[(int)index];
        return new Dictionary<string, Tensor>
        {
            ["data"] = torchvision.io.read_image(file).to_type(ScalarType.Float32) / 255f,
            ["label"] = torch.tensor((long)number),
        };
    }
}
