// corpus: A wrapper shows any schedule as ILearningRate; the one that waits for a plateau is stepped there without the metric it goes by.
// library: TorchSharp
// axis: interface, wrapper class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public interface ILearningRate
{
    void EpochDone(double validationLoss);
}

public sealed class PlateauRate : ILearningRate
{
    private readonly optim.lr_scheduler.LRScheduler _scheduler;

    public PlateauRate(optim.Optimizer optimizer) =>
        _scheduler = optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience: 3);

    public void EpochDone(double validationLoss)
    {
        Console.WriteLine($"validation {validationLoss:F4}");
        _scheduler.step(); // expect: MLQ5002
    }
}

public sealed class Denoiser(IReadOnlyList<(Tensor Noisy, Tensor Clean)> train, IReadOnlyList<(Tensor Noisy, Tensor Clean)> validation)
{
    public Module<Tensor, Tensor> Fit(int epochs)
    {
        random.manual_seed(77);
        var net = Sequential(Conv1d(1, 8, 5, padding: 2), ReLU(), Conv1d(8, 1, 5, padding: 2));
        var optimizer = optim.Adam(net.parameters(), 1e-3);
        ILearningRate rate = new PlateauRate(optimizer);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (noisy, clean) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.smooth_l1_loss(net.call(noisy), clean).backward();
                optimizer.step();
            }

            rate.EpochDone(Validate(net));
        }

        return net;
    }

    private double Validate(Module<Tensor, Tensor> net)
    {
        using var guard = no_grad();
        var sum = 0.0;
        foreach (var (noisy, clean) in validation)
        {
            using var scope = NewDisposeScope();
            sum += functional.l1_loss(net.call(noisy), clean).ToDouble();
        }

        return sum / validation.Count;
    }
}
