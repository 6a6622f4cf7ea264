// corpus: Gradients of eight micro-batches are to add up, but the helper that propagates clears each time; the step comes every eighth time.
// library: TorchSharp
// axis: helper that clears
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Micro;

public sealed class Options
{
    public int MicroBatches { get; init; } = 8;

    public int Epochs { get; init; } = 3;

    public double Rate { get; init; } = 2e-5;
}

public sealed class FineTuner(nn.Module<Tensor, Tensor> encoder, Options options)
{
    private readonly CrossEntropyLoss criterion = nn.CrossEntropyLoss(ignore_index: -100);

    public void Run(DataLoader loader)
    {
        using var optimizer = optim.AdamW(encoder.parameters(), options.Rate);
        encoder.train();
        var seen = 0;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                Accumulate(optimizer, batch);
                if (++seen % options.MicroBatches == 0)
                {
                    nn.utils.clip_grad_norm_(encoder.parameters(), 1);
                    optimizer.step();
                }
            }
        }
    }

    private void Accumulate(optim.Optimizer optimizer, Dictionary<string, Tensor> batch)
    {
        optimizer.zero_grad(); // expect: MLQ5002
        var loss = criterion.call(encoder.call(batch["tokens"]), batch["labels"]) / options.MicroBatches;
        loss.backward();
    }
}
