// corpus: Every ten epochs the moments are forgotten on purpose: a warm restart under a condition.
// library: TorchSharp
// axis: console
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(6);
using var net = Sequential(Linear(2, 30), Tanh(), Linear(30, 1));
using var x = rand(400, 2);
using var y = rand(400, 1);
using var testX = rand(100, 2);
using var testY = rand(100, 1);
var optimizer = optim.Adam(net.parameters(), 0.01);
for (var epoch = 1; epoch <= 50; epoch++)
{
    if (epoch % 10 == 0)
    {
        optimizer.Dispose();
        optimizer = optim.Adam(net.parameters(), 0.01);
    }

    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    functional.mse_loss(net.call(x), y).backward();
    optimizer.step();
}

optimizer.Dispose();
using (no_grad())
{
    using var loss = functional.mse_loss(net.call(testX), testY);
    Console.WriteLine(loss.item<float>());
}
