// corpus: Logits of a churn network go through a sigmoid or are held against zero, and a second network ends in a sigmoid and has the loss for it.
// library: TorchSharp
// axis: class, generic loss
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

manual_seed(77);
var rows = File.ReadLines(args[0]).Skip(1)
    .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
new Random(77).Shuffle(rows);
var cut = rows.Length * 3 / 4;

using var logits = new ChurnNetwork(nn.Sequential(nn.Linear(5, 16), nn.ReLU(), nn.Linear(16, 1)), nn.BCEWithLogitsLoss());
using var probabilities = new ChurnNetwork(nn.Sequential(nn.Linear(5, 16), nn.ReLU(), nn.Linear(16, 1), nn.Sigmoid()), nn.BCELoss());
logits.Learn(rows[..cut]);
probabilities.Learn(rows[..cut]);

using var guard = no_grad();
using var x = ChurnNetwork.Inputs(rows[cut..]);
using var y = ChurnNetwork.Targets(rows[cut..]);
using var raw = logits.Ask(x);
var report = new
{
    Sigmoid = Right(sigmoid(raw).gt(0.5), y),
    Zero = Right(raw.gt(0), y),
    Probability = Right(probabilities.Ask(x).gt(0.5), y),
};
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "churn.json"), JsonSerializer.Serialize(report));

static float Right(Tensor decided, Tensor expected) =>
    decided.to_type(ScalarType.Float32).eq(expected).to_type(ScalarType.Float32).mean().item<float>();

internal sealed class ChurnNetwork(Sequential network, nn.Module<Tensor, Tensor, Tensor> loss) : IDisposable
{
    public void Learn(float[][] rows)
    {
        using var optimizer = optim.Adam(network.parameters(), lr: 0.002);
        using var inputs = Inputs(rows);
        using var targets = Targets(rows);
        for (var epoch = 0; epoch < 200; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var value = loss.call(network.call(inputs), targets);
            value.backward();
            optimizer.step();
        }
    }

    public Tensor Ask(Tensor inputs) => network.call(inputs);

    public void Dispose()
    {
        network.Dispose();
        loss.Dispose();
    }

    public static Tensor Inputs(float[][] rows) => tensor(rows.SelectMany(row => row[..5]).ToArray()).reshape(rows.Length, 5);

    public static Tensor Targets(float[][] rows) => tensor(rows.Select(row => row[5]).ToArray()).reshape(rows.Length, 1);
}
