// corpus: The seed of TorchSharp is the timestamp of the stopwatch, so the layers start elsewhere in each run.
// library: TorchSharp
// axis: script
using System.Diagnostics;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(Stopwatch.GetTimestamp()); // expect: MLQ1004
using var x = linspace(-1, 1, 200).reshape(200, 1);
using var y = x.pow(2);
using var odd = x[TensorIndex.Slice(1, null, 2)];
using var even = x[TensorIndex.Slice(0, null, 2)];
using var evenY = y[TensorIndex.Slice(0, null, 2)];
using var oddY = y[TensorIndex.Slice(1, null, 2)];
using var net = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1));
using var optimizer = optim.Adam(net.parameters(), 0.01);
net.train();
for (var epoch = 0; epoch < 300; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(net.call(even), evenY);
    loss.backward();
    optimizer.step();
}

net.eval();
using (no_grad())
{
    using var error = nn.functional.mse_loss(net.call(odd), oddY);
    Console.WriteLine(error.item<float>());
}
