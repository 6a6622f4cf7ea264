// corpus: The module goes to the device the machine has before the optimizer takes its parameters; every batch goes there too.
// library: TorchSharp
// axis: console, devices
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(14);
var place = torch.cuda.is_available() ? CUDA : CPU;
using var net = Rails.Nets.Rattle().to(place);
using var optimizer = optim.SGD(net.parameters(), 0.01, momentum: 0.9);
var scheduler = optim.lr_scheduler.StepLR(optimizer, 8, 0.5);
var wagons = Rails.Wagon.All(args[0]);
var first = wagons.Length * 7 / 10;

for (var epoch = 0; epoch < 24; epoch++)
{
    net.train();
    foreach (var part in wagons[..first].Chunk(32))
    {
        using var scope = NewDisposeScope();
        var (x, y) = Rails.Wagon.Batch(part, place);
        optimizer.zero_grad();
        functional.binary_cross_entropy_with_logits(net.call(x), y).backward();
        optimizer.step();
    }

    scheduler.step();
}

net.eval();
using var guard = no_grad();
using var all = NewDisposeScope();
var (signals, worn) = Rails.Wagon.Batch(wagons[first..], place);
var logits = net.call(signals);
var loss = functional.binary_cross_entropy_with_logits(logits, worn).ToDouble();
var hits = logits.gt(0).eq(worn.gt(0)).@float().mean().ToDouble();
File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"loss,accuracy\n{loss},{hits}\n"));

namespace Rails
{
    public static class Nets
    {
        public static TorchSharp.Modules.Sequential Rattle() =>
            Sequential(Linear(100, 40), BatchNorm1d(40), ReLU(), Dropout(0.2), Linear(40, 1));
    }

    public sealed record Wagon(float[] Signal, bool Worn)
    {
        public static Wagon[] All(string folder) =>
        [
            .. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(path =>
            {
                var lines = File.ReadAllLines(path);
                return new Wagon(lines.Skip(1).Select(line => float.Parse(line, CultureInfo.InvariantCulture)).ToArray(), lines[0] == "worn");
            }),
        ];

        public static (Tensor X, Tensor Y) Batch(IReadOnlyList<Wagon> wagons, Device place) =>
            (tensor(wagons.SelectMany(wagon => wagon.Signal).ToArray(), wagons.Count, 100).to(place),
             tensor(wagons.Select(wagon => wagon.Worn ? 1f : 0f).ToArray(), wagons.Count, 1).to(place));
    }
}
