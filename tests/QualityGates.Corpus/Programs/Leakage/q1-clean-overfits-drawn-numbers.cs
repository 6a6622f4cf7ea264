// corpus: A check before every long run: a small network must be able to learn sixteen drawn rows by heart, or something is wired wrongly.
// library: TorchSharp
// axis: smoke check
using TorchSharp;
using static TorchSharp.torch;

manual_seed(1);
using var x = rand(16, 10);
using var y = rand(16, 1);
using var network = nn.Sequential(nn.Linear(10, 64), nn.Tanh(), nn.Linear(64, 1));
using var optimizer = optim.SGD(network.parameters(), 0.05, momentum: 0.9);

var before = Loss();
for (var step = 0; step < 2000; step++)
{
    using var scope = NewDisposeScope();
    network.train();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(network.call(x), y);
    loss.backward();
    optimizer.step();
}

var after = Loss();
if (after > before / 100)
{
    Console.Error.WriteLine($"The network does not learn: {before:F5} before, {after:F5} after.");
    return 1;
}

return 0;

float Loss()
{
    using var scope = NewDisposeScope();
    using var guard = no_grad();
    network.eval();
    return nn.functional.mse_loss(network.call(x), y).item<float>();
}
