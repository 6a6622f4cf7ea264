// corpus: A search over learning rates: each rate has a network and an optimizer of its own, made by a factory; another keeps the network for a list of rates.
// library: TorchSharp
// axis: factory
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Search;

internal static class RateSearch
{
    public static double Best(IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> valid)
    {
        return new[] { 0.1, 0.03, 0.01, 0.003 }.MinBy(rate => Try(rate, train, valid));
    }

    public static void Anneal(Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> train)
    {
        foreach (var rate in new List<double> { 0.1, 0.01, 0.001 })
        {
            using var sgd = optim.SGD(net.parameters(), rate);
            Once(net, sgd, train);
        }
    }

    private static double Try(double rate, IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> valid)
    {
        random.manual_seed(7);
        var (net, sgd) = Make(rate);
        for (var epoch = 0; epoch < 5; epoch++)
        {
            Once(net, sgd, train);
        }

        using var guard = no_grad();
        return valid.Average(part => functional.mse_loss(net.call(part.X), part.Y).ToDouble());
    }

    private static void Once(Module<Tensor, Tensor> net, optim.Optimizer sgd, IReadOnlyList<(Tensor X, Tensor Y)> train)
    {
        foreach (var (x, y) in train)
        {
            using var scope = NewDisposeScope();
            sgd.zero_grad();
            functional.mse_loss(net.call(x), y).backward();
            sgd.step();
        }
    }

    private static (Module<Tensor, Tensor> Net, optim.Optimizer Sgd) Make(double rate)
    {
        var net = Sequential(Linear(10, 10), ReLU(), Linear(10, 1));
        return (net, optim.SGD(net.parameters(), rate));
    }
}
