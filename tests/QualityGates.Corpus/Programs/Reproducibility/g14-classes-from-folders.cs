// corpus: Numbers of classes follow the order in which folders and files happen to be listed; the sorted reader next to it is right.
// library: TorchSharp
// axis: helper, counter in a loop, property with FileInfo
using TorchSharp;
using static TorchSharp.torch;

random.manual_seed(4);
var files = new Pictures(args[0]).Read();
var cut = files.Count * 4 / 5;
var net = nn.Linear(64, 5);
var optimizer = optim.SGD(net.parameters(), 0.01);
net.train();
foreach (var (x, label) in files.Take(cut))
{
    optimizer.zero_grad();
    using var target = tensor(new long[] { label });
    using var loss = nn.functional.cross_entropy(net.forward(x), target);
    loss.backward();
    optimizer.step();
}

net.eval();
var hits = 0;
using (no_grad())
{
    foreach (var (x, label) in files.Skip(cut))
    {
        hits += net.forward(x).argmax(1).item<long>() == label ? 1 : 0;
    }
}

Console.WriteLine($"{hits} of {files.Count - cut}");

internal sealed class Pictures(string root)
{
    public List<(Tensor X, int Label)> Read()
    {
        var result = new List<(Tensor, int)>();
        var number = 0;
        foreach (var folder in Directory.EnumerateDirectories(root)) // expect: MLQ1007
        {
            foreach (var file in Directory.GetFiles(folder, "*.bin").OrderBy(f => f, StringComparer.Ordinal))
            {
                result.Add((Load(file), number));
            }

            number++;
        }

        return result;
    }

    private static Tensor Load(string file) => tensor(File.ReadAllBytes(file).Take(64).Select(b => b / 255f).ToArray()).reshape(1, 64);
}
