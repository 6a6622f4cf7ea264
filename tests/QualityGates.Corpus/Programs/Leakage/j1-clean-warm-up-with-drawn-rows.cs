// corpus: A benchmark draws rows, lets a network learn them for a while, and looks whether the loss on them went down.
// library: TorchSharp
// axis: benchmark
using System.Diagnostics;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(100);

var device = CPU;
using var rows = rand(512, 16, device: device);
using var targets = rand(512, 1, device: device);
using var network = nn.Sequential(nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 1));
using var optimizer = optim.SGD(network.parameters(), learningRate: 0.05);

var before = Loss(network, rows, targets);
var watch = Stopwatch.StartNew();
network.train();
for (var step = 0; step < 200; step++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(network.call(rows), targets);
    loss.backward();
    optimizer.step();
}

watch.Stop();
var after = Loss(network, rows, targets);
Console.WriteLine($"200 steps in {watch.ElapsedMilliseconds} ms, loss {before:F4} to {after:F4}");
return after < before ? 0 : 1;

static double Loss(nn.Module<Tensor, Tensor> network, Tensor rows, Tensor targets)
{
    using var guard = no_grad();
    using var scope = NewDisposeScope();
    network.eval();
    return nn.functional.mse_loss(network.call(rows), targets).ToDouble();
}
