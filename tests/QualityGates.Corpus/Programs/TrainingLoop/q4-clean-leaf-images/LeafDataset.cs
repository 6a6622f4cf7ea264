using TorchSharp;
using static TorchSharp.torch;

namespace Leaves;

public sealed record TrainingSettings(string Folder, string Checkpoint, int Seed = 90, int Epochs = 30, int BatchSize = 32, double Rate = 3e-4);

public sealed class LeafDataset : utils.data.Dataset
{
    public const int Side = 48;
    private readonly IReadOnlyList<(string File, long Kind)> _leaves;

    private LeafDataset(IReadOnlyList<(string File, long Kind)> leaves) => _leaves = leaves;

    public static IReadOnlyList<string> Kinds { get; } = ["ash", "beech", "birch", "oak"];

    public override long Count => _leaves.Count;

    public static LeafDataset Open(string folder, string part) => new(Kinds
        .SelectMany((kind, number) => Directory.GetFiles(Path.Combine(folder, part, kind), "*.gray")
            .Order(StringComparer.Ordinal)
            .Select(file => (file, (long)number)))
        .ToList());

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var (file, kind) = _leaves[(int)index];
        var pixels = File.ReadAllBytes(file).Select(value => value / 255f).ToArray();
        return new Dictionary<string, Tensor>
        {
            ["image"] = tensor(pixels).reshape(1, Side, Side),
            ["kind"] = tensor(kind),
        };
    }
}
