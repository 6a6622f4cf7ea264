// corpus: The rate rises over the first batches by one schedule and falls over the epochs by another; both go on after the optimizer.
// library: TorchSharp
// axis: two schedules, conditions
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class WarmupTraining
{
    private const int WarmupBatches = 200;
    private readonly Module<Tensor, Tensor> _net = Sequential(Linear(64, 256), LayerNorm(256), GELU(), Linear(256, 10));

    public IEnumerable<double> Run(IReadOnlyCollection<(Tensor, Tensor)> train, IReadOnlyCollection<(Tensor, Tensor)> validation)
    {
        random.manual_seed(1);
        var optimizer = optim.AdamW(_net.parameters(), lr: 1e-3);
        var warmup = optim.lr_scheduler.LinearLR(optimizer, start_factor: 0.01, total_iters: WarmupBatches);
        var decay = optim.lr_scheduler.StepLR(optimizer, step_size: 5, gamma: 0.5);
        var seen = 0;
        for (var epoch = 0; epoch < 30; epoch++)
        {
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = functional.cross_entropy(_net.call(x), y);
                loss.backward();
                optimizer.step();
                if (seen++ < WarmupBatches)
                {
                    warmup.step();
                }
            }

            if (seen >= WarmupBatches)
            {
                decay.step();
            }

            yield return Validate(validation);
        }
    }

    private double Validate(IReadOnlyCollection<(Tensor, Tensor)> rows)
    {
        using var guard = no_grad();
        var loss = 0.0;
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            loss += functional.cross_entropy(_net.call(x), y).ToDouble();
        }

        return loss / rows.Count;
    }
}
