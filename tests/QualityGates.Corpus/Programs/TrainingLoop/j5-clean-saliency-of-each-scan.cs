// corpus: Each scan asks which of its points mattered: the network is applied in a loop without a guard because the gradients of the scan are read.
// library: TorchSharp
// axis: gradients of the input, inference loop
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Welds;

public static class Program
{
    public static void Main(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var network = nn.Sequential(
            ("hidden", nn.Linear(128, 64)),
            ("norm", nn.BatchNorm1d(64)),
            ("bend", nn.ReLU()),
            ("last", nn.Linear(64, 3)));
        network.load(Path.Combine(folder, "welds.dat"));
        network.eval();

        var maps = new SortedDictionary<string, float[]>(StringComparer.Ordinal);
        foreach (var path in Directory.GetFiles(folder, "scan-*.dat").Order(StringComparer.Ordinal))
        {
            maps[Path.GetFileName(path)] = Explain(network, path);
        }

        File.WriteAllText(Path.Combine(folder, "maps.json"), JsonSerializer.Serialize(maps));
        Console.WriteLine($"{maps.Count} scans explained");
    }

    private static float[] Explain(nn.Module<Tensor, Tensor> network, string path)
    {
        using var scope = NewDisposeScope();
        var scan = load(path).reshape(1, 128).requires_grad_();
        var logits = network.call(scan);
        logits.max().backward();
        var weight = scan.grad!.abs();
        return (weight / weight.sum()).data<float>().ToArray();
    }
}
