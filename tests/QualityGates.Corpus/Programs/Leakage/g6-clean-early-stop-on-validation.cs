// corpus: A trainer class runs one and the same measure over three loaders: the loop stops by the validation loader, the test loader is asked once after it, which is right.
// library: TorchSharp
// axis: trainer class
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Glaciers;

public sealed record Parts((Tensor X, Tensor Y) Train, (Tensor X, Tensor Y) Validation, (Tensor X, Tensor Y) Test);

public sealed class CrevasseTrainer(Sequential network, double rate, int patience)
{
    private static readonly string Best = Path.Combine(AppContext.BaseDirectory, "crevasse.dat");

    public double Train(Parts parts)
    {
        using var optimizer = optim.Adam(network.parameters(), rate);
        var lowest = double.PositiveInfinity;
        for (int epoch = 0, waited = 0; epoch < 400 && waited < patience; epoch++)
        {
            using (NewDisposeScope())
            {
                network.train();
                optimizer.zero_grad();
                var loss = nn.functional.binary_cross_entropy_with_logits(network.call(parts.Train.X), parts.Train.Y);
                loss.backward();
                optimizer.step();
            }

            var now = Measure(parts.Validation).Loss;
            waited = now < lowest ? 0 : waited + 1;
            if (waited == 0)
            {
                lowest = now;
                network.save(Best);
            }
        }

        network.load(Best);
        return lowest;
    }

    public (double Loss, double Accuracy) Measure((Tensor X, Tensor Y) part)
    {
        network.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var logits = network.call(part.X);
        var loss = nn.functional.binary_cross_entropy_with_logits(logits, part.Y).item<float>();
        var right = logits.gt(0).eq(part.Y.gt(0.5)).to_type(ScalarType.Float32).mean().item<float>();
        return (loss, right);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(23);
        var rows = File.ReadLines(args[0]).Skip(1).Select(l => l.Split(',').Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        new Random(23).Shuffle(rows);
        var (a, b) = (rows.Length * 6 / 10, rows.Length * 8 / 10);
        var parts = new Parts(Load(rows[..a]), Load(rows[a..b]), Load(rows[b..]));

        using var network = nn.Sequential(nn.Linear(rows[0].Length - 1, 16), nn.ReLU(), nn.Dropout(0.2), nn.Linear(16, 1));
        var trainer = new CrevasseTrainer(network, 0.003, 15);
        var validation = trainer.Train(parts);
        var (loss, accuracy) = trainer.Measure(parts.Test);

        var text = string.Create(CultureInfo.InvariantCulture, $"validation loss {validation:F4}, test loss {loss:F4}, test accuracy {accuracy:P1}");
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "metrics.txt"), text);
        Console.WriteLine(text);
    }

    private static (Tensor X, Tensor Y) Load(float[][] rows) =>
        (tensor(rows.SelectMany(r => r[..^1]).ToArray(), rows.Length, rows[0].Length - 1), tensor(rows.Select(r => r[^1]).ToArray(), rows.Length, 1));
}
