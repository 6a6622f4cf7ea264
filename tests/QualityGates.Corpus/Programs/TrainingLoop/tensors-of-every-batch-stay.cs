// corpus: The batch loop opens no scope, and the loss is summed up as a tensor with the graph it was computed by.
// library: TorchSharp
// axis: class, local
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(13);
var rows = tensor(File.ReadLines("fjord.csv").SelectMany(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray()).reshape(-1, 7);
var (train, test) = (rows.narrow(0, 0, 800), rows.narrow(0, 800, 200));
using var net = Sequential(Linear(6, 24), ReLU(), Linear(24, 1));
using var optimizer = optim.Adam(net.parameters(), lr: 1e-3);
net.train();
for (var epoch = 0; epoch < 40; epoch++)
{
    Tensor total = zeros(1);
    for (var start = 0; start < 800; start += 50) // expect: MLQ5005
    {
        var batch = train.narrow(0, start, 50);
        optimizer.zero_grad();
        var loss = functional.mse_loss(net.call(batch.narrow(1, 0, 6)), batch.narrow(1, 6, 1));
        loss.backward();
        optimizer.step();
        total = total + loss; // expect: MLQ5005
    }

    Console.WriteLine($"{epoch}: {total.item<float>()}");
}

net.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    File.WriteAllText("fjord.txt", functional.l1_loss(net.call(test.narrow(1, 0, 6)), test.narrow(1, 6, 1)).item<float>().ToString(CultureInfo.InvariantCulture));
}
