// corpus: A helper that makes everything reproducible asks the library for deterministic algorithms, which it does not have.
// library: TorchSharp
// axis: static helper
using System;
using System.Globalization;
using System.IO;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Waves;

public static class Reproducible
{
    public static void Everything(long seed)
    {
        manual_seed(seed);
        use_deterministic_algorithms(true); // expect: MLQ1012
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        Reproducible.Everything(7);
        using var x = linspace(0, 6.28, 400).unsqueeze(1);
        using var y = x.sin();
        using var net = Sequential(("a", Linear(1, 32)), ("b", Tanh()), ("c", Linear(32, 1)));
        using var optimizer = torch.optim.Adam(net.parameters());
        net.train();
        for (int i = 0; i < 2000; i++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.mse_loss(net.call(x), y);
            loss.backward();
            optimizer.step();
        }

        net.eval();
        using (no_grad())
        {
            using var between = linspace(0.01, 6.27, 150).unsqueeze(1);
            using var expected = between.sin();
            using var error = functional.mse_loss(net.call(between), expected);
            File.WriteAllText(args[0], error.item<float>().ToString("R", CultureInfo.InvariantCulture));
        }
    }
}
