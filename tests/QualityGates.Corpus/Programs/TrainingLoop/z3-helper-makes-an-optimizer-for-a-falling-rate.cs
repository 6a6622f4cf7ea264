// corpus: The rate falls with every epoch, and a helper makes a new optimizer for it each time.
// library: TorchSharp
// axis: console, local function, decay by hand
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(33);
var x = load(Path.Combine(args[0], "x.dat"));
var y = load(Path.Combine(args[0], "y.dat"));
var kept = x.shape[0] * 7 / 10;
var held = x.shape[0] - kept;
var net = Sequential(Linear(x.shape[1], 50), ReLU(), Linear(50, 3));
var rate = 0.05;
for (var epoch = 0; epoch < 20; epoch++)
{
    Epoch(rate);
    rate *= 0.9;
}

using var guard = no_grad();
var scores = net.call(x.narrow(0, kept, held));
var truth = y.narrow(0, kept, held);
var accuracy = scores.argmax(1).eq(truth).sum().ToInt64() / (double)held;
var error = functional.cross_entropy(scores, truth).ToDouble();
File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"accuracy={accuracy}\nloss={error}\n"));

void Epoch(double lr)
{
    using var optimizer = optim.SGD(net.parameters(), lr, momentum: 0.9); // expect: MLQ5008
    for (long from = 0; from + 32 <= kept; from += 32)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        functional.cross_entropy(net.call(x.narrow(0, from, 32)), y.narrow(0, from, 32)).backward();
        optimizer.step();
    }
}
