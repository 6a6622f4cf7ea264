// corpus: Accumulation over micro-batches: the optimizer steps and clears every eight batches and once for the rest.
// library: TorchSharp
// axis: accumulation
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public record AccumulationOptions(int MicroBatch = 8, int AccumulateOver = 8, double LearningRate = 3e-4, int Epochs = 3);

public static class Accumulating
{
    public static void Run(nn.Module<Tensor, Tensor> model, utils.data.Dataset data, AccumulationOptions options)
    {
        random.manual_seed(0);
        using var optimizer = optim.AdamW(model.parameters(), options.LearningRate);
        var criterion = nn.CrossEntropyLoss();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            using var loader = utils.data.DataLoader(data, options.MicroBatch, shuffle: true, seed: 0 + epoch, disposeDataset: false);
            model.train();
            var pending = 0;
            foreach (var batch in loader)
            {
                using (NewDisposeScope())
                {
                    var loss = criterion.call(model.call(batch["x"]), batch["y"]) / options.AccumulateOver;
                    loss.backward();
                    pending++;
                }

                if (pending == options.AccumulateOver)
                {
                    Apply(model, optimizer);
                    pending = 0;
                }
            }

            if (pending > 0)
            {
                Apply(model, optimizer);
            }
        }
    }

    private static void Apply(nn.Module model, optim.Optimizer optimizer)
    {
        nn.utils.clip_grad_norm_(model.parameters(), 1.0);
        optimizer.step();
        optimizer.zero_grad();
    }
}
