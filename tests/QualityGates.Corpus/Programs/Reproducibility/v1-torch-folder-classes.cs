// corpus: An image data set numbers its classes by the folders as they come.
// library: TorchSharp
// axis: data set
using TorchSharp;
using static TorchSharp.torch;

namespace Leaves;

public sealed class LeafDataset : utils.data.Dataset
{
    private readonly List<(string File, long Class)> _items = [];
    private readonly Dictionary<string, long> _classes = [];

    public LeafDataset(string root)
    {
        foreach (var folder in Directory.GetDirectories(root)) // expect: MLQ1007
        {
            var name = Path.GetFileName(folder);
            _classes[name] = _classes.Count;
            foreach (var file in Directory.GetFiles(folder, "*.bin").OrderBy(file => file, StringComparer.Ordinal))
            {
                _items.Add((file, _classes[name]));
            }
        }
    }

    public override long Count => _items.Count;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var (file, kind) = _items[(int)index];
        return new Dictionary<string, Tensor>
        {
            ["image"] = frombuffer(File.ReadAllBytes(file), ScalarType.Byte).to_type(ScalarType.Float32) / 255f,
            ["class"] = tensor(kind),
        };
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(1);
        using var network = nn.Sequential(nn.Linear(1024, 64), nn.ReLU(), nn.Linear(64, 12));
        using var optimizer = optim.Adam(network.parameters());
        using var leaves = new LeafDataset(args[0]);
        using var loader = utils.data.DataLoader(leaves, 32, shuffle: false);
        network.train();
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(network.forward(batch["image"]), batch["class"]);
            loss.backward();
            optimizer.step();
        }
    }
}
