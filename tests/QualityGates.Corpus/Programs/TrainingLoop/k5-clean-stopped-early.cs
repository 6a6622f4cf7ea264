// corpus: Early stopping restores the best weights; modes are set by a guard that puts back what it found.
// library: TorchSharp
// axis: disposable guard, state dictionary
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Stopping;

public sealed class Evaluating : IDisposable
{
    private readonly nn.Module _module;
    private readonly bool _was;
    private readonly IDisposable _quiet;

    public Evaluating(nn.Module module)
    {
        _module = module;
        _was = module.training;
        _quiet = no_grad();
        module.eval();
    }

    public void Dispose()
    {
        _module.train(_was);
        _quiet.Dispose();
    }
}

public sealed class Best
{
    private Dictionary<string, Tensor> _weights = new();
    private double _loss = double.MaxValue;
    private int _since;

    public bool Exhausted(nn.Module module, double loss, int patience)
    {
        if (loss < _loss)
        {
            (_loss, _since) = (loss, 0);
            _weights = module.state_dict().ToDictionary(pair => pair.Key, pair => pair.Value.detach().clone().DetachFromDisposeScope());
            return false;
        }

        return ++_since >= patience;
    }

    public void Restore(nn.Module module) => module.load_state_dict(_weights);
}

public static class Trainer
{
    public static void Fit(Sequential net, IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> validation)
    {
        random.manual_seed(18);
        var best = new Best();
        using var optimizer = optim.Adam(net.parameters());
        net.train();
        for (var epoch = 0; epoch < 500; epoch++)
        {
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                net.zero_grad();
                nn.functional.binary_cross_entropy_with_logits(net.call(x), y).backward();
                optimizer.step();
            }

            if (best.Exhausted(net, Loss(net, validation), patience: 15))
            {
                break;
            }
        }

        best.Restore(net);
    }

    private static double Loss(Sequential net, IReadOnlyList<(Tensor X, Tensor Y)> rows)
    {
        using var evaluating = new Evaluating(net);
        var sum = 0.0;
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            sum += nn.functional.binary_cross_entropy_with_logits(net.call(x), y).ToDouble();
        }

        return sum / rows.Count;
    }

    public static Sequential Network() => nn.Sequential(nn.Linear(30, 15), nn.BatchNorm1d(15), nn.ReLU(), nn.Linear(15, 1), nn.Flatten(0));
}
