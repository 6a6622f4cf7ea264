// corpus: A helper pins the seed of TorchSharp, but Main calls it when the network for wheat has its weights already.
// library: TorchSharp
// axis: helper class
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Wheat;

internal static class Reproducibility
{
    public static void Pin(long seed)
    {
        Environment.SetEnvironmentVariable("OMP_NUM_THREADS", "1");
        torch.manual_seed(seed);
    }
}

internal sealed class VarietyNetwork : nn.Module<Tensor, Tensor>
{
    private readonly Linear _first;
    private readonly Linear _last;

    public VarietyNetwork(int features, int varieties) : base(nameof(VarietyNetwork))
    {
        _first = nn.Linear(features, 32);
        _last = nn.Linear(32, varieties);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _last.call(nn.functional.relu(_first.call(input)));
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0]).Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var cut = rows.Length * 3 / 4;
        using var network = new VarietyNetwork(rows[0].Length - 1, varieties: 3);
        Reproducibility.Pin(17); // expect: MLQ1003

        var (trainX, trainY) = Split(rows[..cut]);
        using var optimizer = optim.SGD(network.parameters(), 0.05);
        for (var epoch = 0; epoch < 120; epoch++)
        {
            using var scope = NewDisposeScope();
            var order = randperm(cut);
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(network.call(trainX.index_select(0, order)), trainY.index_select(0, order));
            loss.backward();
            optimizer.step();
        }

        var (testX, testY) = Split(rows[cut..]);
        using var guard = no_grad();
        var scores = network.call(testX);
        var report = new
        {
            Loss = nn.functional.cross_entropy(scores, testY).item<float>(),
            Right = scores.argmax(1).eq(testY).sum().item<long>(),
            Rows = rows.Length - cut,
        };
        File.WriteAllText(args[1], JsonSerializer.Serialize(report));
    }

    private static (Tensor X, Tensor Y) Split(float[][] rows) =>
        (tensor(rows.SelectMany(row => row[1..]).ToArray(), rows.Length, rows[0].Length - 1), tensor(rows.Select(row => (long)row[0]).ToArray()));
}
