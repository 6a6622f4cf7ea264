// corpus: The outputs of a network for cracked bells go through a sigmoid before one half is asked, and what is measured is kept beside the weights.
// library: TorchSharp
// axis: class, local function
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Bells;

public sealed record BellRows(float[] Values, float[] Cracked, int Width)
{
    public int Count => Cracked.Length;
}

public sealed record BellReport(double Precision, double Recall, double Loss);

public static class BellNetwork
{
    public static BellReport Train(BellRows known, BellRows unseen, string folder)
    {
        manual_seed(11);
        using var net = nn.Sequential(nn.Linear(known.Width, 32), nn.ReLU(), nn.Dropout(0.2), nn.Linear(32, 1));
        using var loss = nn.BCEWithLogitsLoss();
        using var optimizer = optim.Adam(net.parameters(), lr: 0.002);
        using var x = tensor(known.Values, [known.Count, known.Width]);
        using var y = tensor(known.Cracked, [known.Count, 1]);

        net.train();
        for (var epoch = 0; epoch < 150; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var step = loss.call(net.call(x), y);
            step.backward();
            optimizer.step();
        }

        var report = Measure();
        net.save(Path.Combine(folder, "bells.dat"));
        File.WriteAllText(Path.Combine(folder, "bells.json"), JsonSerializer.Serialize(report));
        return report;

        BellReport Measure()
        {
            net.eval();
            using var quiet = no_grad();
            using var scope = NewDisposeScope();
            var inputs = tensor(unseen.Values, [unseen.Count, unseen.Width]);
            var truth = tensor(unseen.Cracked, [unseen.Count, 1]);
            var logits = net.call(inputs);
            var said = sigmoid(logits).gt(0.5);
            var hits = said.logical_and(truth.gt(0.5)).sum().item<long>();
            return new BellReport(
                hits / (double)Math.Max(1, said.sum().item<long>()),
                hits / Math.Max(1.0, truth.sum().item<float>()),
                loss.call(logits, truth).item<float>());
        }
    }
}
