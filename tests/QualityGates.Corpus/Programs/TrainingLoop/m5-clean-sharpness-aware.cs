// corpus: Sharpness-aware minimisation: gradients are propagated twice for one step, in between the weights are moved by hand and the gradients cleared.
// library: TorchSharp
// axis: optimizer wrapper
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Sharp;

public sealed class SharpnessAware(IEnumerable<Parameter> parameters, double rate, double radius)
{
    private readonly List<Parameter> weights = parameters.ToList();
    private readonly List<Tensor> moves = [];
    private readonly optim.Optimizer optimizer = optim.SGD(parameters, rate, momentum: 0.9);

    public void Step(Func<Tensor> loss)
    {
        optimizer.zero_grad();
        loss().backward();
        Climb();
        optimizer.zero_grad();
        loss().backward();
        Return();
        optimizer.step();
    }

    private void Climb()
    {
        using var quiet = no_grad();
        var norm = Math.Sqrt(weights.Sum(weight => weight.grad is { } grad ? grad.pow(2).sum().ToDouble() : 0));
        foreach (var weight in weights)
        {
            if (weight.grad is { } grad)
            {
                var move = grad * (radius / (norm + 1e-12));
                weight.add_(move);
                moves.Add(move);
            }
        }
    }

    private void Return()
    {
        using var quiet = no_grad();
        foreach (var (weight, move) in weights.Zip(moves))
        {
            weight.sub_(move);
        }

        moves.Clear();
    }
}

public static class Fit
{
    public static void Run(nn.Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> rows, int epochs)
    {
        var minimiser = new SharpnessAware(net.parameters(), 0.05, 0.05);
        net.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in rows)
            {
                using var scope = NewDisposeScope();
                minimiser.Step(() => nn.functional.cross_entropy(net.call(x), y));
            }
        }
    }
}
