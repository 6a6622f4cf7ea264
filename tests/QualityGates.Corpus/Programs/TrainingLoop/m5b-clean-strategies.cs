// corpus: Strategies in a dictionary and hooks in a list, which clear, propagate and step in order, and put the mode back after each validation.
// library: TorchSharp
// axis: dictionary of functions, list of hooks
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Strategies.Right;

public interface IHook
{
    void Before(Sequential net);

    void After(Sequential net, IReadOnlyList<(Tensor X, Tensor Y)> held);
}

public sealed class Modes : IHook
{
    public void Before(Sequential net) => net.train();

    public void After(Sequential net, IReadOnlyList<(Tensor X, Tensor Y)> held) => net.eval();
}

public sealed class Scores : IHook
{
    public void Before(Sequential net)
    {
    }

    public void After(Sequential net, IReadOnlyList<(Tensor X, Tensor Y)> held)
    {
        using var quiet = no_grad();
        var sum = 0f;
        foreach (var (x, y) in held)
        {
            using var scope = NewDisposeScope();
            sum += nn.functional.mse_loss(net.call(x), y).item<float>();
        }

        Console.WriteLine(sum / held.Count);
    }
}

public static class Program
{
    private static readonly Dictionary<string, Func<Sequential, optim.Optimizer>> Optimizers = new(StringComparer.Ordinal)
    {
        ["sgd"] = net => optim.SGD(net.parameters(), 0.1),
        ["adam"] = net => optim.Adam(net.parameters()),
    };

    public static void Main(string[] args)
    {
        manual_seed(30);
        var net = nn.Sequential(nn.Linear(5, 50), nn.BatchNorm1d(50), nn.Tanh(), nn.Linear(50, 1));
        using var optimizer = Optimizers[args[0]](net);
        IHook[] hooks = [new Modes(), new Scores()];
        var train = Rows("train");
        var held = Rows("held");
        for (var epoch = 0; epoch < 12; epoch++)
        {
            foreach (var hook in hooks)
            {
                hook.Before(net);
            }

            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.mse_loss(net.call(x), y).backward();
                optimizer.step();
            }

            foreach (var hook in hooks)
            {
                hook.After(net, held);
            }
        }
    }

    private static List<(Tensor, Tensor)> Rows(string part) => [.. load(part + "-x.pt").split(20).Zip(load(part + "-y.pt").split(20))];
}
