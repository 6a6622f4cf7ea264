// corpus: Each pass has a scope; the loss is added as a number, the best prediction is moved out, and batches that are kept are cloned.
// library: TorchSharp
// axis: local function, using statement, collection
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(19);
var rows = tensor(File.ReadLines("heath.csv").SelectMany(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray()).reshape(-1, 7);
var (train, test) = (rows.narrow(0, 0, 800), rows.narrow(0, 800, 200));
using var net = Sequential(Linear(6, 24), ReLU(), Linear(24, 1));
using var optimizer = optim.Adam(net.parameters(), lr: 1e-3);
var samples = new List<Tensor>();
net.train();
for (var epoch = 0; epoch < 40; epoch++)
{
    var total = 0f;
    for (var start = 0; start < 800; start += 50)
    {
        using (NewDisposeScope())
        {
            total += Step(train.narrow(0, start, 50));
        }
    }

    Console.WriteLine($"{epoch}: {total}");
}

net.eval();
using (no_grad())
{
    using var output = Predict(test.narrow(1, 0, 6));
    File.WriteAllText("heath.txt", functional.l1_loss(output, test.narrow(1, 6, 1)).item<float>().ToString(CultureInfo.InvariantCulture));
}

float Step(Tensor batch)
{
    optimizer.zero_grad();
    var loss = functional.mse_loss(net.call(batch.narrow(1, 0, 6)), batch.narrow(1, 6, 1));
    loss.backward();
    optimizer.step();
    samples.Add(batch.clone().DetachFromDisposeScope());
    return loss.item<float>();
}

Tensor Predict(Tensor x)
{
    using var scope = NewDisposeScope();
    var raw = net.call(x);
    var bounded = raw.clamp(0, 1);
    return bounded.MoveToOuterDisposeScope();
}
