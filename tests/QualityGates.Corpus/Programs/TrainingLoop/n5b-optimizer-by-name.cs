// corpus: Which optimizer it is to be stands in the settings and is decided by an if. Nothing clears the gradients, whichever it is.
// library: TorchSharp
// axis: if and else, settings record
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

manual_seed(15);
var settings = new Settings(args.FirstOrDefault() ?? "adam", 0.003, 30);
var net = Sequential(Linear(9, 27), ReLU(), Linear(27, 1));

optim.Optimizer optimizer;
if (settings.Optimizer == "adam")
{
    optimizer = optim.Adam(net.parameters(), settings.Rate);
}
else
{
    optimizer = optim.SGD(net.parameters(), settings.Rate, momentum: 0.9);
}

var (train, test) = Flow.Split(File.ReadLines("flow.csv"), 0.8);
for (var epoch = 0; epoch < settings.Epochs; epoch++)
{
    foreach (var batch in train.Chunk(50))
    {
        using var scope = NewDisposeScope();
        var (x, y) = Flow.Batch(batch);
        functional.mse_loss(net.call(x), y).backward(); // expect: MLQ5001
        optimizer.step();
    }
}

using (no_grad())
{
    var (x, y) = Flow.Batch(test);
    Console.WriteLine(functional.mse_loss(net.call(x), y).item<float>());
}

internal sealed record Settings(string Optimizer, double Rate, int Epochs);

internal static class Flow
{
    public static (float[][] Train, float[][] Test) Split(IEnumerable<string> lines, double share)
    {
        var rows = lines.Select(line => line.Split(',').Select(cell => float.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var cut = (int)(rows.Length * share);
        return (rows[..cut], rows[cut..]);
    }

    public static (Tensor X, Tensor Y) Batch(float[][] rows) =>
        (stack(rows.Select(row => tensor(row[..9])).ToArray()), tensor(rows.Select(row => row[9]).ToArray()).unsqueeze(1));
}
