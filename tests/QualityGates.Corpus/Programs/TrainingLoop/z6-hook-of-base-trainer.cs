// corpus: A base trainer asks a hook for the optimizer in every epoch, and the hook always makes the same one for the same network.
// library: TorchSharp
// axis: base class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal abstract class EpochTrainer(Module<Tensor, Tensor> net)
{
    protected Module<Tensor, Tensor> Net { get; } = net;

    protected abstract optim.Optimizer ConfigureOptimizer();

    protected abstract Tensor Loss(Tensor output, Tensor target);

    public float Train(IReadOnlyList<(Tensor X, Tensor Y)> train, (Tensor X, Tensor Y) test, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var optimizer = ConfigureOptimizer();
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                Loss(Net.call(x), y).backward();
                optimizer.step();
            }
        }

        using var guard = no_grad();
        using var last = NewDisposeScope();
        return Loss(Net.call(test.X), test.Y).item<float>();
    }
}

internal sealed class RainTrainer(Module<Tensor, Tensor> net) : EpochTrainer(net)
{
    protected override optim.Optimizer ConfigureOptimizer() => optim.AdamW(Net.parameters(), 3e-4); // expect: MLQ5008

    protected override Tensor Loss(Tensor output, Tensor target) => functional.mse_loss(output, target);
}

internal static class Program
{
    private static void Main()
    {
        random.manual_seed(9);
        using var net = Sequential(Linear(8, 32), ReLU(), Linear(32, 1));
        var train = Enumerable.Range(0, 20).Select(_ => (rand(16, 8), rand(16, 1))).ToList();
        Console.WriteLine(new RainTrainer(net).Train(train, (rand(64, 8), rand(64, 1)), 25));
    }
}
