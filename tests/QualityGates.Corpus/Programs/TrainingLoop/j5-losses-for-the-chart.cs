// corpus: A loop of thousands of steps opens no scope and keeps each loss for a chart; the means of the parts are returned from the scope that releases them.
// library: TorchSharp
// axis: script, list of losses, local function with a scope
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(6);
var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var train = load(Path.Combine(folder, "strides-train.dat"));
var test = load(Path.Combine(folder, "strides-test.dat"));

var network = nn.Sequential(nn.Linear(30, 64), nn.SiLU(), nn.Linear(64, 2));
using var optimizer = optim.Adam(network.parameters(), 3e-4);
var order = new Random(6);
var losses = new List<Tensor>();

for (var step = 0; step < 4000; step++) // expect: MLQ5005
{
    var at = order.Next((int)train.shape[0] - 32);
    optimizer.zero_grad();
    var (x, y) = Cut(train.narrow(0, at, 32));
    var loss = nn.functional.huber_loss(network.call(x), y);
    loss.backward();
    optimizer.step();
    losses.Add(loss); // expect: MLQ5005
}

File.WriteAllLines(
    Path.Combine(folder, "chart.csv"),
    losses.Select((loss, step) => string.Create(CultureInfo.InvariantCulture, $"{step},{loss.item<float>()}")));

using (no_grad())
{
    var (x, y) = Cut(test);
    var answer = network.call(x);
    Console.WriteLine($"test {nn.functional.huber_loss(answer, y).item<float>():F4}");
    Console.WriteLine($"bias {Bias(answer, y).item<float>():F4}");
}

static (Tensor X, Tensor Y) Cut(Tensor rows) => (rows.narrow(1, 0, 30), rows.narrow(1, 30, 2));

static Tensor Bias(Tensor answer, Tensor wanted)
{
    using var scope = NewDisposeScope();
    var difference = answer - wanted;
    var bias = difference.mean().abs();
    return bias; // expect: MLQ5005
}
