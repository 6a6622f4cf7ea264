// corpus: Forward, clear, backward, clip, step; the schedule after the epoch, the validation in its own mode.
// library: TorchSharp
// axis: class, options record
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Pumps;

public sealed record TrainingOptions(int Epochs = 40, int BatchSize = 32, double LearningRate = 1e-3, double MaxNorm = 1.0, int WarmupEpochs = 5);

public sealed class FaultClassifier : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _layers;

    public FaultClassifier(long sensors, long faults) : base(nameof(FaultClassifier))
    {
        _layers = Sequential(
            ("fc1", Linear(sensors, 64)),
            ("bn1", BatchNorm1d(64)),
            ("relu", ReLU()),
            ("drop", Dropout(0.3)),
            ("fc2", Linear(64, faults)));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _layers.call(input);
}

public sealed class FaultTrainer(FaultClassifier model, TrainingOptions options)
{
    public IEnumerable<(double Train, double Validation)> Run(TorchSharp.Modules.TensorDataset train, TorchSharp.Modules.TensorDataset validation)
    {
        var optimizer = optim.AdamW(model.parameters(), options.LearningRate);
        var schedule = optim.lr_scheduler.LambdaLR(optimizer, epoch => Math.Min(1.0, (epoch + 1.0) / options.WarmupEpochs));
        var validationLoader = torch.utils.data.DataLoader(validation, options.BatchSize, disposeDataset: false);

        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            var trainLoader = torch.utils.data.DataLoader(train, options.BatchSize, shuffle: true, seed: 17 + epoch, disposeDataset: false);
            var trained = TrainEpoch(trainLoader, optimizer);
            schedule.step();
            yield return (trained, Validate(validationLoader));
        }
    }

    private double TrainEpoch(TorchSharp.Modules.IterableDataLoader loader, optim.Optimizer optimizer)
    {
        model.train();
        double total = 0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.cross_entropy(model.call(batch[0]), batch[1]);
            loss.backward();
            nn.utils.clip_grad_norm_(model.parameters(), options.MaxNorm);
            optimizer.step();
            total += loss.item<float>();
        }

        return total;
    }

    private double Validate(TorchSharp.Modules.IterableDataLoader loader)
    {
        model.eval();
        using var guard = no_grad();
        double total = 0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            total += functional.cross_entropy(model.call(batch[0]), batch[1]).item<float>();
        }

        return total;
    }
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(99);
        using var train = torch.utils.data.TensorDataset(rand(900, 20), randint(0, 5, new long[] { 900 }, dtype: ScalarType.Int64));
        using var validation = torch.utils.data.TensorDataset(rand(100, 20), randint(0, 5, new long[] { 100 }, dtype: ScalarType.Int64));
        foreach (var (loss, held) in new FaultTrainer(new FaultClassifier(20, 5), new TrainingOptions()).Run(train, validation))
            Console.WriteLine($"{loss:F3} {held:F3}");
    }
}
