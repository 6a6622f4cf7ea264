// corpus: Before each repetition a helper wants a fresh start and calls the method of TorchSharp that takes a new seed from the clock, though Main has set one.
// library: TorchSharp
// axis: repeated runs
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Bottles;

internal sealed class Repetition(Tensor trainX, Tensor trainY, Tensor testX, Tensor testY)
{
    private int _runs;

    public float Run(int epochs)
    {
        FreshStart();
        using var network = nn.Sequential(nn.Linear(trainX.shape[1], 16), nn.ReLU(), nn.Linear(16, 1));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.005);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.binary_cross_entropy_with_logits(network.call(trainX), trainY);
            loss.backward();
            optimizer.step();
        }

        using var guard = no_grad();
        using var held = NewDisposeScope();
        return nn.functional.binary_cross_entropy_with_logits(network.call(testX), testY).item<float>();
    }

    private void FreshStart()
    {
        _runs++;
        Console.WriteLine($"run {_runs}");
        torch.seed(); // expect: MLQ1003
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        torch.manual_seed(19);
        var rows = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var cut = rows.Length * 4 / 5;
        var repetition = new Repetition(Inputs(rows[..cut]), Labels(rows[..cut]), Inputs(rows[cut..]), Labels(rows[cut..]));
        var losses = Enumerable.Range(0, 5).Select(_ => repetition.Run(epochs: 60)).ToArray();
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { Mean = losses.Average(), Losses = losses }));
    }

    private static Tensor Inputs(float[][] rows) => tensor(rows.SelectMany(row => row[..^1]).ToArray(), rows.Length, rows[0].Length - 1);

    private static Tensor Labels(float[][] rows) => tensor(rows.Select(row => row[^1]).ToArray(), rows.Length, 1);
}
