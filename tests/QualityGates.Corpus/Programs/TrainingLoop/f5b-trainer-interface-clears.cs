// corpus: The same idea done right: the strategy behind the interface clears before it asks for the loss.
// library: TorchSharp
// axis: interface
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Churn.Training;

public interface IOptimization : IDisposable
{
    void Begin();

    float Complete(Tensor loss);
}

public sealed class ClippedAdam : IOptimization
{
    private readonly nn.Module _module;
    private readonly optim.Optimizer _inner;

    public ClippedAdam(nn.Module module, double rate)
    {
        _module = module;
        _inner = optim.Adam(module.parameters(), rate);
    }

    public void Begin() => _inner.zero_grad();

    public float Complete(Tensor loss)
    {
        loss.backward();
        nn.utils.clip_grad_norm_(_module.parameters(), 0.5);
        _inner.step();
        return loss.item<float>();
    }

    public void Dispose() => _inner.Dispose();
}

public sealed class Fitting(nn.Module<Tensor, Tensor> model, Func<nn.Module, IOptimization> optimization)
{
    public IReadOnlyList<float> Run(DataLoader loader, int epochs)
    {
        using var steps = optimization(model);
        var history = new List<float>();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            model.train();
            var sum = 0f;
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                steps.Begin();
                sum += steps.Complete(nn.functional.mse_loss(model.call(batch["x"]), batch["y"]));
            }

            history.Add(sum);
        }

        return history;
    }
}
