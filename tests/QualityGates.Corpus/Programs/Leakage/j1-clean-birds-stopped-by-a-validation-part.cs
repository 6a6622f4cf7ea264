// corpus: A network for bird calls is saved where it does best on a validation part, and judged once, at the end, by a part that decided nothing.
// library: TorchSharp
// axis: class
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Birds;

internal sealed class Calls : IDisposable
{
    public const int Bands = 40;

    public Calls(float[][] rows)
    {
        Bands2D = tensor(rows.SelectMany(row => row[..Bands]).ToArray(), rows.Length, Bands);
        Kinds = tensor(rows.Select(row => (long)row[Bands]).ToArray());
    }

    public Tensor Bands2D { get; }

    public Tensor Kinds { get; }

    public void Dispose()
    {
        Bands2D.Dispose();
        Kinds.Dispose();
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(8);
        var rows = File.ReadLines(args[0])
            .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
            .ToArray();
        var (first, second) = (rows.Length * 6 / 10, rows.Length * 8 / 10);
        using var train = new Calls(rows[..first]);
        using var validation = new Calls(rows[first..second]);
        using var test = new Calls(rows[second..]);

        using var network = nn.Sequential(nn.Linear(Calls.Bands, 64), nn.ReLU(), nn.Dropout(0.2), nn.Linear(64, 12));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.002);
        var (best, waited) = (double.MaxValue, 0);
        for (var epoch = 0; epoch < 300 && waited < 15; epoch++)
        {
            using var scope = NewDisposeScope();
            network.train();
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(network.call(train.Bands2D), train.Kinds);
            loss.backward();
            optimizer.step();

            waited++;
            var score = Score(network, validation).Loss;
            if (score < best)
            {
                (best, waited) = (score, 0);
                network.save(args[1]);
            }
        }

        network.load(args[1]);
        var (testLoss, accuracy) = Score(network, test);
        Console.WriteLine($"loss {testLoss:F4}, accuracy {accuracy:P1}");
        File.WriteAllText(Path.ChangeExtension(args[1], ".json"), JsonSerializer.Serialize(new { testLoss, accuracy }));
    }

    private static (double Loss, double Accuracy) Score(nn.Module<Tensor, Tensor> network, Calls calls)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        network.eval();
        var output = network.call(calls.Bands2D);
        var right = output.argmax(1).eq(calls.Kinds).to_type(ScalarType.Float32).mean();
        return (nn.functional.cross_entropy(output, calls.Kinds).ToDouble(), right.ToDouble());
    }
}
