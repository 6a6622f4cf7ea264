// corpus: The losses of two tasks are summed as tensors and propagated once; the intermediate tensors are held by using.
// library: TorchSharp
// axis: using variable, tuple
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(23);
var rows = tensor(File.ReadLines("dunes.csv").SelectMany(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray()).reshape(-1, 8);
var (train, test) = (rows.narrow(0, 0, 300), rows.narrow(0, 300, 100));
using var net = Sequential(Linear(6, 16), ReLU(), Linear(16, 2));
using var optimizer = optim.Adam(net.parameters(), lr: 1e-3);
using var x = train.narrow(1, 0, 6);
net.train();
for (var epoch = 0; epoch < 200; epoch++)
{
    optimizer.zero_grad();
    using var output = net.call(x);
    using var sum = zeros(1);
    for (var task = 0; task < 2; task++)
    {
        using var own = output.narrow(1, task, 1);
        using var wanted = train.narrow(1, 6 + task, 1);
        sum.add_(functional.mse_loss(own, wanted));
    }

    sum.backward();
    optimizer.step();
}

net.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    File.WriteAllText("dunes.txt", functional.l1_loss(net.call(test.narrow(1, 0, 6)), test.narrow(1, 6, 2)).item<float>().ToString(CultureInfo.InvariantCulture));
}
