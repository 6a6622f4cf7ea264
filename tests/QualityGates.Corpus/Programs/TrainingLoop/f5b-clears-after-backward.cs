// corpus: A refactoring moved the clearing into the hook that runs after backward: each step uses empty gradients.
// library: TorchSharp
// axis: base class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Loops;

public abstract class LoopBase
{
    protected LoopBase(nn.Module<Tensor, Tensor> model)
    {
        Model = model;
        Optimizer = optim.Adam(model.parameters(), 0.002);
    }

    protected nn.Module<Tensor, Tensor> Model { get; }

    protected optim.Optimizer Optimizer { get; }

    public void Run(DataLoader loader)
    {
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var loss = Loss(batch);
            loss.backward();
            OnAfterBackward();
            Optimizer.step();
        }
    }

    protected abstract Tensor Loss(Dictionary<string, Tensor> batch);

    protected virtual void OnAfterBackward()
    {
        nn.utils.clip_grad_norm_(Model.parameters(), 1);
        Optimizer.zero_grad(); // expect: MLQ5002
    }
}

public sealed class PriceLoop(nn.Module<Tensor, Tensor> model) : LoopBase(model)
{
    protected override Tensor Loss(Dictionary<string, Tensor> batch) =>
        nn.functional.mse_loss(Model.call(batch["features"]), batch["price"]);
}
