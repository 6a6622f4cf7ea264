// corpus: The network is made before the seed is set, the loader shuffles without one, and a switch that does nothing promises the rest.
// library: TorchSharp
// axis: console, data set
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Ovens;

public sealed class Bakes : torch.utils.data.Dataset
{
    private readonly float[][] _rows;

    public Bakes(IEnumerable<string> lines) => _rows = lines
        .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
        .ToArray();

    public override long Count => _rows.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = tensor(_rows[index][..^1]),
        ["y"] = tensor(_rows[index][^1..]),
    };
}

public static class Program
{
    public static int Main(string[] args)
    {
        using var net = Sequential(Linear(6, 32), ReLU(), Linear(32, 1));
        manual_seed(3); // expect: MLQ1003
#pragma warning disable CS0618, CS0619
        use_deterministic_algorithms(true); // expect: MLQ1012
#pragma warning restore CS0618, CS0619
        using var optimizer = optim.Adam(net.parameters(), 0.004);
        using var loader = torch.utils.data.DataLoader(new Bakes(File.ReadLines(args[0])), 32, shuffle: true); // expect: MLQ1005
        for (var epoch = 0; epoch < 30; epoch++)
        {
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(net.call(batch["x"]), batch["y"]).backward();
                optimizer.step();
            }
        }

        var error = Error(net, new Bakes(File.ReadLines(args[1])));
        Console.WriteLine($"mean squared error {error:F4}");
        return error < 0.05 ? 0 : 1;
    }

    private static double Error(Module<Tensor, Tensor> net, Bakes held)
    {
        net.eval();
        using var guard = no_grad();
        using var loader = torch.utils.data.DataLoader(held, 128, shuffle: false);
        var total = 0.0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            total += functional.mse_loss(net.call(batch["x"]), batch["y"], Reduction.Sum).ToSingle();
        }

        return total / held.Count;
    }
}
