// corpus: Gradients of eight batches add up on purpose; the clearing follows the step and stands under the same condition.
// library: TorchSharp
// axis: condition that counts
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Translation;

public sealed class AccumulatingTrainer
{
    private const int Accumulate = 8;
    private readonly Module<Tensor, Tensor> _model;
    private readonly optim.Optimizer _optimizer;
    private readonly optim.lr_scheduler.LRScheduler _warmup;
    private int _seen;

    public AccumulatingTrainer(Module<Tensor, Tensor> model)
    {
        _model = model;
        _optimizer = optim.AdamW(model.parameters(), 3e-4);
        _warmup = optim.lr_scheduler.LinearLR(_optimizer, 0.1, 1.0, 400);
    }

    public void Feed(IEnumerable<(Tensor Source, Tensor Target)> batches)
    {
        foreach (var (source, target) in batches)
        {
            using var scope = NewDisposeScope();
            var loss = functional.cross_entropy(_model.call(source), target).div(Accumulate);
            loss.backward();
            if (++_seen % Accumulate == 0)
            {
                _optimizer.step();
                _optimizer.zero_grad();
                _warmup.step();
            }
        }
    }
}
