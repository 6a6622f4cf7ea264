using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Cifar;

public sealed record FitOptions(int Epochs, int BatchSize, double Rate, int Patience, int Seed, string Checkpoint);

public sealed class Fitter(SmallNet net, FitOptions options)
{
    public int Run(CifarImages train, CifarImages validation)
    {
        using var optimizer = optim.AdamW(net.parameters(), options.Rate, weight_decay: 1e-4);
        var schedule = optim.lr_scheduler.CosineAnnealingLR(optimizer, options.Epochs);
        var lowest = double.MaxValue;
        var bestEpoch = -1;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            var loss = Pass(train, optimizer, epoch);
            schedule.step();

            var score = Scores.Of(net, validation, options.BatchSize);
            Console.WriteLine($"epoch {epoch}: training loss {loss:F4}, validation loss {score.Loss:F4}, accuracy {score.Accuracy:P2}");
            if (score.Loss < lowest)
            {
                lowest = score.Loss;
                bestEpoch = epoch;
                net.save(options.Checkpoint);
            }
            else if (epoch - bestEpoch >= options.Patience)
            {
                break;
            }
        }

        net.load(options.Checkpoint);
        return bestEpoch;
    }

    private double Pass(CifarImages train, optim.Optimizer optimizer, int epoch)
    {
        net.train();
        using var loader = torch.utils.data.DataLoader(train, options.BatchSize, shuffle: true, seed: options.Seed + epoch, disposeDataset: false);
        var total = 0.0;
        var batches = 0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.cross_entropy(net.call(batch["image"]), batch["label"]);
            loss.backward();
            optimizer.step();
            total += loss.item<float>();
            batches++;
        }

        return total / batches;
    }
}
