// corpus: Extension methods named for what they do are called in the wrong order: prepared after the gradients are there.
// library: TorchSharp
// axis: extension method, another file
using Freight;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
using var net = Sequential(("in", Linear(8, 16)), ("act", GELU()), ("out", Linear(16, 1)));
using var optimizer = optim.AdamW(net.parameters(), lr: 2e-3);
var criterion = SmoothL1Loss();
var days = Shipments.Read(args[0]).Chunk(64).ToArray();

for (var epoch = 0; epoch < 20; epoch++)
{
    double sum = 0;
    foreach (var chunk in days)
    {
        using var scope = NewDisposeScope();
        var features = tensor(chunk.SelectMany(s => s.Features).ToArray(), chunk.Length, 8);
        var hours = tensor(chunk.Select(s => s.Hours).ToArray(), chunk.Length, 1);
        var loss = criterion.call(net.call(features), hours);
        loss.backward();
        optimizer.Prepare();
        optimizer.Finish(1.0, net.parameters());
        sum += loss.item<float>();
    }

    Console.WriteLine($"{epoch,3} {sum / days.Length:F3}");
}

internal record Shipment(float[] Features, float Hours);

internal static class Shipments
{
    public static IEnumerable<Shipment> Read(string path) =>
        File.ReadLines(path).Select(l => l.Split(';').Select(float.Parse).ToArray()).Select(v => new Shipment(v[..8], v[8])); // expect: MLQ1008
}
