// corpus: Each fold makes its network, moves it and only then makes its optimizer; the folds are written down with their errors.
// library: TorchSharp
// axis: folds by hand, function that makes networks, LINQ
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Vines;

public sealed record FoldResult(int Fold, double Squared, double Absolute);

public sealed class FoldStudy(Func<nn.Module<Tensor, Tensor>> make, Device device)
{
    public IEnumerable<FoldResult> Run(IReadOnlyList<Tensor> parts)
    {
        for (var held = 0; held < parts.Count; held++)
        {
            var network = make().to(device);
            using var optimizer = optim.SGD(network.parameters(), learningRate: 0.02, momentum: 0.8);
            var rest = parts.Where((_, part) => part != held).ToList();
            for (var epoch = 0; epoch < 20; epoch++)
            {
                foreach (var part in rest)
                {
                    using var scope = NewDisposeScope();
                    optimizer.zero_grad();
                    var (x, y) = Cut(part);
                    nn.functional.mse_loss(network.call(x), y).backward();
                    optimizer.step();
                }
            }

            yield return Judge(network, parts[held], held);
        }
    }

    private FoldResult Judge(nn.Module<Tensor, Tensor> network, Tensor part, int fold)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var (x, y) = Cut(part);
        var answer = network.call(x);
        return new FoldResult(fold, nn.functional.mse_loss(answer, y).ToDouble(), nn.functional.l1_loss(answer, y).ToDouble());
    }

    private (Tensor X, Tensor Y) Cut(Tensor rows)
    {
        var here = rows.to(device);
        return (here.narrow(1, 0, 9), here.narrow(1, 9, 1));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(40);
        var device = cuda.is_available() ? CUDA : CPU;
        var rows = load(args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "vines.dat"));
        var study = new FoldStudy(() => nn.Sequential(nn.Linear(9, 20), nn.Tanh(), nn.Linear(20, 1)), device);
        var results = study.Run(rows.chunk(5)).ToList();
        foreach (var result in results)
        {
            Console.WriteLine($"{result.Fold}: {result.Squared:F3} {result.Absolute:F3}");
        }

        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "folds.json"), JsonSerializer.Serialize(results));
    }
}
