// corpus: Gradients add up over micro-batches, are clipped, stepped and cleared together, also for the rest of the last round; the schedule goes by steps.
// library: TorchSharp
// axis: class that counts
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Micro.Right;

public sealed class Accumulator(optim.Optimizer optimizer, optim.lr_scheduler.LRScheduler schedule, nn.Module model, int every)
{
    private int pending;

    public void Backward(Tensor loss)
    {
        (loss / every).backward();
        if (++pending == every)
        {
            Flush();
        }
    }

    public void Flush()
    {
        if (pending == 0)
        {
            return;
        }

        nn.utils.clip_grad_norm_(model.parameters(), 1.0);
        optimizer.step();
        schedule.step();
        optimizer.zero_grad();
        pending = 0;
    }
}

public static class Finetuning
{
    public static void Run(nn.Module<Tensor, Tensor> model, DataLoader loader, int epochs)
    {
        using var optimizer = optim.AdamW(model.parameters(), 5e-5);
        var schedule = optim.lr_scheduler.OneCycleLR(optimizer, 5e-4, total_steps: 1000);
        var accumulator = new Accumulator(optimizer, schedule, model, 16);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            model.train();
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                accumulator.Backward(nn.functional.cross_entropy(model.call(batch["tokens"]), batch["labels"]));
            }

            accumulator.Flush();
        }
    }
}
