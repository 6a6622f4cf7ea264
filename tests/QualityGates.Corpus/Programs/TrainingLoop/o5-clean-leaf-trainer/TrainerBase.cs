using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Leaves;

public sealed record TrainerSettings(int Epochs, int Batch, int Accumulate, double Rate, int Patience, int Seed);

internal abstract class TrainerBase<TModule>(TModule module, TrainerSettings settings, Device device)
    where TModule : nn.Module<Tensor, Tensor>
{
    protected TModule Module { get; } = module.to(device);

    protected Device Device => device;

    public void Run(utils.data.Dataset train, utils.data.Dataset validation, string checkpoint)
    {
        using var optimizer = optim.AdamW(Module.parameters(), settings.Rate);
        var scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, settings.Epochs);
        var (best, waited) = (double.MaxValue, 0);
        for (var epoch = 0; epoch < settings.Epochs && waited < settings.Patience; epoch++)
        {
            Epoch(optimizer, train, epoch);
            scheduler.step();
            var loss = Validate(validation);
            Console.WriteLine($"epoch {epoch}: validation loss {loss:F4}");
            if (loss < best)
            {
                (best, waited) = (loss, 0);
                Module.save(checkpoint);
            }
            else
            {
                waited++;
            }
        }

        Module.load(checkpoint);
    }

    protected abstract Tensor Loss(Dictionary<string, Tensor> batch);

    private void Epoch(optim.Optimizer optimizer, utils.data.Dataset train, int epoch)
    {
        Module.train();
        using var loader = utils.data.DataLoader(train, settings.Batch, shuffle: true, device: Device, seed: settings.Seed + epoch, disposeDataset: false);
        var step = 0;
        optimizer.zero_grad();
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var loss = Loss(batch) / settings.Accumulate;
            loss.backward();
            if (++step % settings.Accumulate == 0)
            {
                nn.utils.clip_grad_norm_(Module.parameters(), 1.0);
                optimizer.step();
                optimizer.zero_grad();
            }
        }
    }

    private double Validate(utils.data.Dataset validation)
    {
        Module.eval();
        using var guard = no_grad();
        using var loader = utils.data.DataLoader(validation, settings.Batch, device: Device, disposeDataset: false);
        var (sum, batches) = (0.0, 0);
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            sum += Loss(batch).item<float>();
            batches++;
        }

        return sum / batches;
    }
}
