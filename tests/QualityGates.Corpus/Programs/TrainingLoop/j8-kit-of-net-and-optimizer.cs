// corpus: A factory puts network and optimizer into one record; the network is moved to double precision after that, so the optimizer steps what nobody uses.
// library: TorchSharp
// axis: record with several parts
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

manual_seed(33);
var rows = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var cut = rows.Length * 4 / 5;
var (x, y) = Tensors(rows[..cut]);
var (laterX, laterY) = Tensors(rows[cut..]);

var kit = Kit.Make(inputs: 3, width: 20);
kit.Net.to(float64);
for (var epoch = 0; epoch < 400; epoch++)
{
    using var scope = NewDisposeScope();
    kit.Optimizer.zero_grad();
    functional.smooth_l1_loss(kit.Net.call(x), y).backward();
    kit.Optimizer.step();
}

kit.Net.eval();
using (no_grad())
{
    var output = kit.Net.call(laterX);
    var report = new
    {
        Absolute = functional.l1_loss(output, laterY).item<double>(),
        Squared = functional.mse_loss(output, laterY).item<double>(),
    };
    File.WriteAllText(Path.ChangeExtension(args[0], ".json"), JsonSerializer.Serialize(report));
}

static (Tensor X, Tensor Y) Tensors(double[][] part) =>
    (tensor(part.SelectMany(row => row[..3]).ToArray(), part.Length, 3),
        tensor(part.Select(row => row[3]).ToArray(), part.Length, 1));

internal sealed record Kit(Module<Tensor, Tensor> Net, optim.Optimizer Optimizer)
{
    public static Kit Make(long inputs, long width)
    {
        var net = Sequential(Linear(inputs, width), ReLU(), Linear(width, 1));
        return new Kit(net, optim.Adam(net.parameters(), lr: 0.01)); // expect: MLQ5008
    }
}
