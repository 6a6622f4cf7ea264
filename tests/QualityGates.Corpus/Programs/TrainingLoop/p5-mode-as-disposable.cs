// corpus: A small disposable sets the mode of evaluation and puts the mode back that was there before; validation stands in its using.
// library: TorchSharp
// axis: disposable, extension method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public readonly struct EvaluationMode : IDisposable
{
    private readonly Module _module;
    private readonly bool _before;

    public EvaluationMode(Module module)
    {
        _module = module;
        _before = module.training;
        module.eval();
    }

    public void Dispose() => _module.train(_before);
}

public static class ModuleModes
{
    public static EvaluationMode Evaluating(this Module module) => new(module);
}

public sealed class ChurnNetwork(int inputs)
{
    private readonly Module<Tensor, Tensor> _net = Sequential(Linear(inputs, 32), ReLU(), Dropout(0.2), Linear(32, 1));

    public void Fit(IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> validation)
    {
        random.manual_seed(8);
        var optimizer = optim.Adam(_net.parameters());
        for (var epoch = 0; epoch < 10; epoch++)
        {
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.binary_cross_entropy_with_logits(_net.call(x), y).backward();
                optimizer.step();
            }

            Console.WriteLine($"{epoch}: {Loss(validation):F4}");
        }
    }

    private double Loss(IReadOnlyList<(Tensor X, Tensor Y)> rows)
    {
        using var mode = _net.Evaluating();
        using var guard = no_grad();
        var sum = 0.0;
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            sum += functional.binary_cross_entropy_with_logits(_net.call(x), y).ToDouble();
        }

        return sum / rows.Count;
    }
}
