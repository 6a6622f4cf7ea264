// corpus: Leaves are listed as the file system gives them, their classes are numbered in that order, and the loader shuffles without a seed of its own.
// library: TorchSharp
// axis: field
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

torch.random.manual_seed(11);
var leaves = new LeafDataset("leaves/train");
var check = new LeafDataset("leaves/validation", leaves.Classes);
var trainer = new LeafTrainer(leaves.Classes.Count);
trainer.Train(leaves, epochs: 12);
File.WriteAllText("accuracy.txt", trainer.Accuracy(check).ToString("F4", System.Globalization.CultureInfo.InvariantCulture));

internal sealed class LeafDataset : utils.data.Dataset
{
    private readonly List<(string File, int Class)> entries = [];

    public LeafDataset(string folder, IReadOnlyDictionary<string, int>? known = null)
    {
        Classes = known ?? Number(folder);
        foreach (var (name, number) in Classes.OrderBy(pair => pair.Value))
        {
            var files = new DirectoryInfo(Path.Combine(folder, name)).GetFiles("*.pixels"); // expect: MLQ1007
            entries.AddRange(files.Select(file => (file.FullName, number)));
        }
    }

    public IReadOnlyDictionary<string, int> Classes { get; }

    public override long Count => entries.Count;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var (file, label) = entries[(int)index];
        var bytes = File.ReadAllBytes(file);
        return new() { ["pixels"] = torch.tensor(Array.ConvertAll(bytes, pixel => pixel / 255f)), ["label"] = torch.tensor((long)label) };
    }

    private static Dictionary<string, int> Number(string folder)
    {
        var numbers = new Dictionary<string, int>();
        foreach (var child in Directory.EnumerateDirectories(folder)) // expect: MLQ1007
        {
            numbers[Path.GetFileName(child)] = numbers.Count;
        }

        return numbers;
    }
}

internal sealed class LeafTrainer
{
    private const bool Shuffle = true;
    private const int BatchSize = 32;
    private readonly Sequential network;

    public LeafTrainer(int classes) => network = nn.Sequential(
        ("hidden", nn.Linear(64 * 64, 128)),
        ("relu", nn.ReLU()),
        ("out", nn.Linear(128, classes)));

    public void Train(LeafDataset leaves, int epochs)
    {
        using var batches = utils.data.DataLoader(leaves, BatchSize, Shuffle); // expect: MLQ1005
        using var optimizer = optim.Adam(network.parameters(), 1e-3);
        var criterion = nn.CrossEntropyLoss();
        network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = criterion.call(network.call(batch["pixels"]), batch["label"]);
                loss.backward();
                optimizer.step();
            }
        }
    }

    public double Accuracy(LeafDataset leaves)
    {
        network.eval();
        using var quiet = no_grad();
        using var batches = utils.data.DataLoader(leaves, BatchSize);
        long right = 0;
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            right += network.call(batch["pixels"]).argmax(1).eq(batch["label"]).sum().ToInt64();
        }

        return right / (double)leaves.Count;
    }
}
