// corpus: Pairs of sentences are learned from one at a time, by their numbers, which are sorted by new Guids in every epoch.
// library: TorchSharp
// axis: order of numbers
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

random.manual_seed(12);
var pairs = File.ReadLines(args[0])
    .Select(line => line.Split(';'))
    .Select(cells => new[] { Numbers(cells[0]), Numbers(cells[1]) })
    .ToList();
var held = File.ReadLines(args[1])
    .Select(line => line.Split(';'))
    .Select(cells => new[] { Numbers(cells[0]), Numbers(cells[1]) })
    .ToList();

using var network = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 16));
using var loss = nn.MSELoss();
using var optimizer = optim.SGD(network.parameters(), 0.01);
network.train();
for (var epoch = 0; epoch < 20; epoch++)
{
    var total = 0f;
    foreach (int i in Enumerable.Range(0, pairs.Count).OrderBy(x => Guid.NewGuid())) // expect: MLQ1002
    {
        using var scope = NewDisposeScope();
        var source = tensor(pairs[i][0]);
        var target = tensor(pairs[i][1]);
        optimizer.zero_grad();
        var output = loss.call(network.call(source), target);
        output.backward();
        optimizer.step();
        total += output.item<float>();
    }

    Console.WriteLine($"epoch {epoch}: {total / pairs.Count:F4}");
}

network.eval();
using (no_grad())
{
    var error = 0f;
    foreach (var pair in held)
    {
        using var scope = NewDisposeScope();
        error += loss.call(network.call(tensor(pair[0])), tensor(pair[1])).item<float>();
    }

    Console.WriteLine($"held out: {error / held.Count:F4}");
}

static float[] Numbers(string cell) => cell.Split(' ').Select(number => float.Parse(number, CultureInfo.InvariantCulture)).ToArray();
