// corpus: A helper that applies the gradients clears them first, so the step has nothing to go by.
// library: TorchSharp
// axis: helper
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Turbines;

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(21);
        var x = rand(500, 6);
        var y = x.sum(1, keepdim: true) + 0.1 * randn(500, 1);
        var net = Sequential(Linear(6, 16), Tanh(), Linear(16, 1));
        var adam = optim.Adam(net.parameters(), 0.01);

        for (var i = 0; i < 200; i++)
        {
            using var scope = NewDisposeScope();
            var loss = functional.mse_loss(net.call(x), y);
            Apply(loss, adam);
            if (i % 50 == 0)
                Console.WriteLine($"{i}: {loss.item<float>()}");
        }
    }

    private static void Apply(Tensor loss, optim.Optimizer optimizer)
    {
        loss.backward();
        optimizer.zero_grad(); // expect: MLQ5002
        optimizer.step();
    }
}
