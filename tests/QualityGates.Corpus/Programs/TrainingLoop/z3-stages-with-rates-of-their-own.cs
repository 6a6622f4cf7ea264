// corpus: The stages of a plan have a rate each and an optimizer for it.
// library: TorchSharp
// axis: plan of records, staged training
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Pottery;

public sealed record Stage(double Rate, double Decay, int Epochs);

public sealed class Staged(Module<Tensor, Tensor> net, IReadOnlyList<Stage> plan)
{
    public void Run(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(35);
        foreach (var stage in plan)
        {
            using var optimizer = optim.AdamW(net.parameters(), stage.Rate, weight_decay: stage.Decay);
            for (var epoch = 0; epoch < stage.Epochs; epoch++)
            {
                foreach (var (x, y) in batches)
                {
                    using var scope = NewDisposeScope();
                    optimizer.zero_grad();
                    functional.mse_loss(net.call(x), y).backward();
                    optimizer.step();
                }
            }
        }
    }
}
