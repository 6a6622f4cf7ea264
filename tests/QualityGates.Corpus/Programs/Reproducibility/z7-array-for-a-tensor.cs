// corpus: An array that becomes a tensor is filled in a loop, in which each number comes of a new generator with one seed.
// library: TorchSharp
// axis: script
using TorchSharp;
using static TorchSharp.torch;

manual_seed(1);
var values = new float[256];
for (var i = 0; i < values.Length; i++)
{
    values[i] = (float)new Random(3).NextDouble(); // expect: MLQ1013
}

using var x = tensor(values).reshape(64, 4);
using var y = x.sum(1, keepdim: true);
using var net = nn.Linear(4, 1);
using var optimizer = optim.SGD(net.parameters(), 0.01);
net.train();
for (var step = 0; step < 100; step++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(net.call(x), y);
    loss.backward();
    optimizer.step();
}

net.eval();
using (no_grad())
{
    using var other = rand(20, 4);
    using var truth = other.sum(1, keepdim: true);
    using var error = nn.functional.mse_loss(net.call(other), truth);
    Console.WriteLine(error.item<float>());
}
