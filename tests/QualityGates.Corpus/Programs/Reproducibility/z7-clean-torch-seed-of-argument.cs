// corpus: The seed of TorchSharp comes with the arguments; the clock only says how long it took.
// library: TorchSharp
// axis: console
using System.Diagnostics;
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

var watch = Stopwatch.StartNew();
manual_seed(long.Parse(args[0], CultureInfo.InvariantCulture));
using var x = rand(400, 3);
using var y = x.sum(1, keepdim: true);
using var trainX = x.narrow(0, 0, 300);
using var trainY = y.narrow(0, 0, 300);
using var testX = x.narrow(0, 300, 100);
using var testY = y.narrow(0, 300, 100);
using var net = nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 1));
using var optimizer = optim.SGD(net.parameters(), 0.05);
net.train();
for (var epoch = 0; epoch < 200; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(net.call(trainX), trainY);
    loss.backward();
    optimizer.step();
}

net.eval();
using (no_grad())
{
    using var error = nn.functional.mse_loss(net.call(testX), testY);
    Console.WriteLine($"{error.item<float>()} after {watch.ElapsedMilliseconds} ms");
}
