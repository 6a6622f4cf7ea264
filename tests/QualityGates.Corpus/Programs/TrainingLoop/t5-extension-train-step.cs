// corpus: A step of training as an extension of the optimizer, right, and one of the module, which never clears.
// library: TorchSharp
// axis: extension methods
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Steps;

internal static class TrainingExtensions
{
    public static float Apply(this optim.Optimizer optimizer, Func<Tensor> compute)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = compute();
        loss.backward();
        optimizer.step();
        return loss.item<float>();
    }

    public static float Learn(this Module<Tensor, Tensor> module, optim.Optimizer optimizer, Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        var loss = functional.mse_loss(module.call(x), y);
        loss.backward(); // expect: MLQ5001
        optimizer.step();
        return loss.item<float>();
    }
}

internal static class Program
{
    private static void Main()
    {
        torch.manual_seed(71);
        var (x, y) = (rand(256, 4), rand(256, 1));
        var first = Sequential(Linear(4, 8), ReLU(), Linear(8, 1));
        var firstOptimizer = optim.Adam(first.parameters());
        var second = Sequential(Linear(4, 8), ReLU(), Linear(8, 1));
        var secondOptimizer = optim.Adam(second.parameters());
        for (var i = 0; i < 300; i++)
        {
            var a = firstOptimizer.Apply(() => functional.mse_loss(first.call(x), y));
            var b = second.Learn(secondOptimizer, x, y);
            Console.WriteLine($"{a:F4} {b:F4}");
        }
    }
}
