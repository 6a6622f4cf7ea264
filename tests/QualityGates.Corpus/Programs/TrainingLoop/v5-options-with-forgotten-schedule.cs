// corpus: A trainer with options makes a schedule that nobody steps, and its optimizer before the network goes to the device.
// library: TorchSharp
// axis: options object
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed record TrainingOptions
{
    public int Epochs { get; init; } = 25;
    public double LearningRate { get; init; } = 1e-3;
    public int Warmup { get; init; } = 5;
    public long Seed { get; init; } = 42;
}

public interface ITrainer
{
    Module<Tensor, Tensor> Train(IEnumerable<(Tensor, Tensor)> batches);
}

public sealed class TabularTrainer(TrainingOptions options) : ITrainer
{
    public Module<Tensor, Tensor> Train(IEnumerable<(Tensor, Tensor)> batches)
    {
        random.manual_seed(options.Seed);
        var device = cuda.is_available() ? CUDA : CPU;
        var net = Sequential(Linear(30, 64), ReLU(), Linear(64, 64), ReLU(), Linear(64, 1));
        var optimizer = optim.Adam(net.parameters(), options.LearningRate); // expect: MLQ5008
        var scheduler = optim.lr_scheduler.StepLR(optimizer, options.Warmup, 0.5); // expect: MLQ5002
        net.to(device);

        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var output = net.call(x.to(device));
                var loss = functional.smooth_l1_loss(output, y.to(device));
                loss.backward();
                optimizer.step();
            }
        }

        return net;
    }
}
