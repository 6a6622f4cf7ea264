// corpus: The phases of an epoch are functions in a table; each sets its own mode, and the second has its guard.
// library: TorchSharp
// axis: dictionary of functions
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Phases;

internal static class Program
{
    private static void Main()
    {
        random.manual_seed(56);
        var net = Sequential(Linear(7, 14), ReLU(), Dropout(0.1), Linear(14, 1));
        var adam = optim.Adam(net.parameters());
        var data = new Dictionary<string, List<(Tensor X, Tensor Y)>> { ["train"] = Read("train"), ["test"] = Read("test") };
        var phases = new List<(string Name, Func<List<(Tensor X, Tensor Y)>, double> Run)>
        {
            ("train", rows => Train(net, adam, rows)),
            ("test", rows => Test(net, rows)),
        };
        for (var epoch = 0; epoch < 10; epoch++)
        {
            foreach (var (name, run) in phases)
            {
                Console.WriteLine($"{epoch} {name} {run(data[name])}");
            }
        }
    }

    private static double Train(Module<Tensor, Tensor> net, optim.Optimizer optimizer, List<(Tensor X, Tensor Y)> rows)
    {
        net.train();
        return rows.Average(row =>
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.mse_loss(net.call(row.X), row.Y);
            loss.backward();
            optimizer.step();
            return loss.ToDouble();
        });
    }

    private static double Test(Module<Tensor, Tensor> net, List<(Tensor X, Tensor Y)> rows)
    {
        net.eval();
        using var guard = inference_mode();
        return rows.Average(row =>
        {
            using var scope = NewDisposeScope();
            return functional.mse_loss(net.call(row.X), row.Y).ToDouble();
        });
    }

    private static List<(Tensor X, Tensor Y)> Read(string part) => [.. Tensor.load(part + "-x.pt").split(32).Zip(Tensor.load(part + "-y.pt").split(32))];
}
