// corpus: A loop of many steps draws rows, computes a loss and steps, and no scope and no using releases the tensors it makes.
// library: TorchSharp
// axis: steps instead of epochs
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Tiles;

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(28);
        var rows = File.ReadLines(args[0])
            .Select(line => line.Split('\t').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var cut = rows.Length * 4 / 5;
        using var x = tensor(rows[..cut].SelectMany(row => row[..6]).ToArray()).reshape(cut, 6).to(float32);
        using var y = tensor(rows[..cut].Select(row => row[6]).ToArray()).reshape(cut, 1).to(float32);
        using var glaze = nn.Sequential(nn.Linear(6, 30), nn.ReLU(), nn.Linear(30, 1));
        using var optimizer = optim.AdamW(glaze.parameters(), lr: 0.001);

        for (var step = 0; step < 20_000; step++) // expect: MLQ5005
        {
            var picked = randint(cut, new long[] { 64 }, dtype: int64);
            var predicted = glaze.call(x.index_select(0, picked));
            var loss = nn.functional.huber_loss(predicted, y.index_select(0, picked));
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            if (step % 1000 == 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step}: {loss.item<float>():F5}"));
            }
        }

        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var testX = tensor(rows[cut..].SelectMany(row => row[..6]).ToArray()).reshape(-1, 6).to(float32);
        var testY = tensor(rows[cut..].Select(row => row[6]).ToArray()).reshape(-1, 1).to(float32);
        var tested = glaze.call(testX);
        Console.WriteLine(nn.functional.l1_loss(tested, testY).item<float>().ToString(CultureInfo.InvariantCulture));
        Console.WriteLine(nn.functional.mse_loss(tested, testY).item<float>().ToString(CultureInfo.InvariantCulture));
    }
}
