// corpus: The loaders of a program for tram noise are put into a record; the one for training is made with new and shuffles, without a seed.
// library: TorchSharp
// axis: record, positional argument
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Trams;

internal sealed record Loaders(DataLoader Train, DataLoader Test) : IDisposable
{
    public static Loaders Of(NoiseSet train, NoiseSet test) =>
        new(
            new DataLoader(train, 24, true), // expect: MLQ1005
            new DataLoader(test, 48, false));

    public void Dispose()
    {
        Train.Dispose();
        Test.Dispose();
    }
}

internal sealed class NoiseSet(string file) : utils.data.Dataset
{
    private readonly float[][] _rows = File.ReadLines(file)
        .Select(line => line.Split('\t').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
        .ToArray();

    public override long Count => _rows.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["speed"] = tensor(_rows[index][..3]),
        ["noise"] = tensor(_rows[index][3..]),
    };
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(2);
        using var loaders = Loaders.Of(new NoiseSet(args[0]), new NoiseSet(args[1]));
        using var net = nn.Linear(3, 1);
        using var optimizer = optim.SGD(net.parameters(), 0.01);
        for (var epoch = 0; epoch < 25; epoch++)
        {
            foreach (var batch in loaders.Train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.mse_loss(net.call(batch["speed"]), batch["noise"]).backward();
                optimizer.step();
            }
        }

        net.eval();
        using var none = no_grad();
        var (sum, count) = (0.0, 0);
        foreach (var batch in loaders.Test)
        {
            using var scope = NewDisposeScope();
            sum += nn.functional.l1_loss(net.call(batch["speed"]), batch["noise"]).item<float>();
            count++;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean error {sum / count:F2} dB over {count} batches"));
    }
}
