// corpus: A base class runs the epochs and asks a hook for the optimizer of each; the derived class makes it anew, and validates in the mode of training.
// library: TorchSharp
// axis: base class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal abstract class EpochTrainer
{
    protected abstract Module<Tensor, Tensor> Net { get; }

    public void Run(List<(Tensor X, Tensor Y)> train, List<(Tensor X, Tensor Y)> valid, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var optimizer = ConfigureOptimizer();
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                Loss(Net.call(x), y).backward();
                optimizer.step();
            }

            OnEpochEnd(valid);
        }
    }

    protected abstract optim.Optimizer ConfigureOptimizer();

    protected abstract Tensor Loss(Tensor output, Tensor target);

    protected virtual void OnEpochEnd(List<(Tensor X, Tensor Y)> valid)
    {
    }
}

internal sealed class HousePriceTrainer : EpochTrainer
{
    private readonly Module<Tensor, Tensor> _net = Sequential(Linear(18, 50), ReLU(), Dropout(0.25), Linear(50, 1));

    protected override Module<Tensor, Tensor> Net => _net;

    protected override optim.Optimizer ConfigureOptimizer() => optim.Adam(_net.parameters(), 1e-3); // expect: MLQ5008

    protected override Tensor Loss(Tensor output, Tensor target) => functional.mse_loss(output, target);

    protected override void OnEpochEnd(List<(Tensor X, Tensor Y)> valid)
    {
        using var guard = no_grad();
        var sum = 0f;
        foreach (var (x, y) in valid)
        {
            using var scope = NewDisposeScope();
            sum += Loss(_net.call(x), y).item<float>(); // expect: MLQ5003
        }

        Console.WriteLine($"validation {sum / valid.Count}");
    }
}

internal static class Program
{
    private static void Main()
    {
        random.manual_seed(9);
        List<(Tensor, Tensor)> Part(string name) => [.. Tensor.load(name + "-x.pt").chunk(40).Zip(Tensor.load(name + "-y.pt").chunk(40))];
        new HousePriceTrainer().Run(Part("train"), Part("valid"), 30);
    }
}
