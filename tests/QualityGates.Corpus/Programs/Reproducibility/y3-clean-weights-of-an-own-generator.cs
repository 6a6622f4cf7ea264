// corpus: The parameters and batches of a regression come from a generator of TorchSharp that the program makes with a seed, and nothing draws from the shared one, which is right.
// library: TorchSharp
// axis: raw parameters
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Honey;

internal static class Program
{
    private static void Main(string[] args)
    {
        var jars = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var cut = jars.Length * 4 / 5;
        using var trainX = Inputs(jars[..cut]);
        using var trainY = Targets(jars[..cut]);

        using var own = new Generator(9);
        var weights = nn.Parameter(randn(4, 1, generator: own));
        var bias = nn.Parameter(zeros(1));
        var optimizer = optim.SGD(new[] { weights, bias }, 0.01);
        for (var epoch = 0; epoch < 80; epoch++)
        {
            using var scope = NewDisposeScope();
            var order = randperm(cut, generator: own);
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(trainX.index_select(0, order).matmul(weights) + bias, trainY.index_select(0, order));
            loss.backward();
            optimizer.step();
        }

        using var guard = no_grad();
        using var rest = Inputs(jars[cut..]).matmul(weights) + bias - Targets(jars[cut..]);
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { Absolute = rest.abs().mean().item<float>(), Square = rest.pow(2).mean().item<float>() }));
    }

    private static Tensor Inputs(float[][] jars) => tensor(jars.SelectMany(jar => jar[..4]).ToArray(), jars.Length, 4);

    private static Tensor Targets(float[][] jars) => tensor(jars.Select(jar => jar[4]).ToArray(), jars.Length, 1);
}
