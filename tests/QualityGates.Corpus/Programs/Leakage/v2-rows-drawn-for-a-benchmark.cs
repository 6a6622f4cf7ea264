// corpus: A benchmark trains a network on numbers that were drawn and takes the loss on the same numbers, to see that it falls.
// library: TorchSharp
// axis: drawn rows, silence of the page
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Bench;

public static class Program
{
    public static void Main()
    {
        manual_seed(1);
        using var x = rand(256, 20);
        using var y = rand(256, 1);
        using var net = Sequential(("a", Linear(20, 64)), ("r", ReLU()), ("b", Linear(64, 1)));
        using var optimizer = optim.Adam(net.parameters());
        var clock = System.Diagnostics.Stopwatch.StartNew();
        for (var step = 0; step < 1000; step++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(net.call(x), y).backward();
            optimizer.step();
        }

        using var guard = no_grad();
        using var loss = functional.mse_loss(net.call(x), y);
        Console.WriteLine($"{clock.ElapsedMilliseconds} ms, loss {loss.item<float>():F4}");
    }
}
