// corpus: The parameters of a regression on sleep are drawn from the generator of TorchSharp in the lines before its seed is set.
// library: TorchSharp
// axis: raw parameters
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Sleep;

internal static class Program
{
    private static void Main(string[] args)
    {
        var nights = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var cut = nights.Length * 4 / 5;

        var weights = nn.Parameter(randn(3, 1));
        var bias = nn.Parameter(zeros(1));
        manual_seed(3); // expect: MLQ1003
        var optimizer = optim.SGD(new[] { weights, bias }, 0.01);
        for (var step = 0; step < 800; step++)
        {
            using var scope = NewDisposeScope();
            var (x, y) = Batch(nights[..cut], randint(0, cut, new long[] { 16 }).data<long>().ToArray());
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(x.matmul(weights) + bias, y);
            loss.backward();
            optimizer.step();
        }

        using var guard = no_grad();
        var (testX, testY) = Batch(nights[cut..], Enumerable.Range(0, nights.Length - cut).Select(place => (long)place).ToArray());
        var rest = testX.matmul(weights) + bias - testY;
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { Absolute = rest.abs().mean().item<float>(), Square = rest.pow(2).mean().item<float>() }));
    }

    private static (Tensor X, Tensor Y) Batch(float[][] nights, long[] places)
    {
        var x = tensor(places.SelectMany(place => nights[place][..3]).ToArray(), places.Length, 3);
        var y = tensor(places.Select(place => nights[place][3]).ToArray(), places.Length, 1);
        return (x, y);
    }
}
