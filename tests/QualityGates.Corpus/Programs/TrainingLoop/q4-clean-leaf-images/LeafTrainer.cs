using TorchSharp;
using static TorchSharp.torch;

namespace Leaves;

public sealed class LeafTrainer(LeafNetwork network, TrainingSettings settings, Device device)
{
    private readonly LeafJudge _judge = new(network, device);

    public void Train(LeafDataset train, LeafDataset validation, Checkpoint checkpoint)
    {
        using var optimizer = optim.AdamW(network.parameters(), lr: settings.Rate, weight_decay: 1e-4);
        var schedule = optim.lr_scheduler.StepLR(optimizer, step_size: 10, gamma: 0.3);
        using var loss = nn.CrossEntropyLoss();
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            using var loader = utils.data.DataLoader(
                train,
                settings.BatchSize,
                shuffle: true,
                seed: settings.Seed + epoch,
                device: device,
                disposeDataset: false);
            var mean = Epoch(loader, optimizer, loss);
            schedule.step();

            var judged = _judge.Judge(validation, settings.BatchSize);
            Console.WriteLine($"{epoch}: loss {mean:F3}, validation loss {judged.Loss:F3}, accuracy {judged.Accuracy:P1}");
            checkpoint.Offer(network, judged.Loss);
        }
    }

    private double Epoch(TorchSharp.Modules.DataLoader loader, optim.Optimizer optimizer, nn.Module<Tensor, Tensor, Tensor> loss)
    {
        network.train();
        double sum = 0;
        var batches = 0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var error = loss.call(network.call(batch["image"]), batch["kind"]);
            error.backward();
            optimizer.step();
            sum += error.ToDouble();
            batches++;
        }

        return sum / Math.Max(1, batches);
    }
}
