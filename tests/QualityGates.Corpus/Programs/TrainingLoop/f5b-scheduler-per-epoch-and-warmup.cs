// corpus: A warm-up scheduler steps for each batch after the optimizer, the cosine one for each epoch.
// library: TorchSharp
// axis: switch
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public enum Schedule { None, Cosine, Step }

public static class Scheduled
{
    public static void Train(nn.Module<Tensor, Tensor> model, DataLoader loader, Schedule schedule, int epochs, int warmup)
    {
        random.manual_seed(17);
        var optimizer = optim.AdamW(model.parameters(), lr: 1e-3, weight_decay: 0.01);
        optim.lr_scheduler.LRScheduler? perEpoch = schedule switch
        {
            Schedule.Cosine => optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs),
            Schedule.Step => optim.lr_scheduler.StepLR(optimizer, 10, 0.5),
            _ => null,
        };
        var perBatch = optim.lr_scheduler.LambdaLR(optimizer, step => Math.Min(1.0, (step + 1) / (double)warmup));
        var done = 0;
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            model.train();
            foreach (var batch in loader)
            {
                using var _ = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(model.call(batch["tokens"]), batch["class"]);
                loss.backward();
                optimizer.step();
                if (done++ < warmup)
                {
                    perBatch.step();
                }
            }

            perEpoch?.step();
        }
    }
}
