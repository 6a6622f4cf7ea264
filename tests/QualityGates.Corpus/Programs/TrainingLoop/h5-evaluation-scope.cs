// corpus: A disposable scope puts a network into evaluation, turns gradients off and restores both. Nothing is wrong.
// library: TorchSharp
// axis: IDisposable wrapper, extension method, struct
using TorchSharp;
using static TorchSharp.torch;

namespace Scopes;

public sealed class EvaluationScope : IDisposable
{
    private readonly nn.Module module;
    private readonly bool wasTraining;
    private readonly IDisposable guard;
    private readonly DisposeScope scope;

    public EvaluationScope(nn.Module module)
    {
        this.module = module;
        wasTraining = module.training;
        module.eval();
        guard = no_grad();
        scope = NewDisposeScope();
    }

    public void Dispose()
    {
        scope.Dispose();
        guard.Dispose();
        module.train(wasTraining);
    }
}

public static class ModuleExtensions
{
    public static EvaluationScope Evaluating(this nn.Module module) => new(module);
}

public static class Loop
{
    public static void Train(nn.Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> valid)
    {
        using var optimizer = optim.Adam(net.parameters());
        net.train();
        for (var epoch = 0; epoch < 10; epoch++)
        {
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.mse_loss(net.call(x), y).backward();
                optimizer.step();
            }

            Console.WriteLine(Error(net, valid));
        }
    }

    public static double Error(nn.Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> rows)
    {
        using var evaluating = net.Evaluating();
        return rows.Average(r => nn.functional.l1_loss(net.call(r.X), r.Y).item<float>());
    }
}
