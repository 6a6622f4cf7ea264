// corpus: A regression network that registers neither of its layers: the optimizer has nothing to train.
// library: TorchSharp
// axis: class, field, property
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(9);
KelpNet net = new();
using var optimizer = optim.Adam(net.parameters(), lr: 1e-3);
var table = tensor(File.ReadLines("kelp.csv").SelectMany(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray()).reshape(-1, 4);
var (train, test) = (table.narrow(0, 0, 300), table.narrow(0, 300, 100));
net.train();
for (var epoch = 0; epoch < 50; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    functional.mse_loss(net.call(train.narrow(1, 0, 3)), train.narrow(1, 3, 1)).backward();
    optimizer.step();
}

net.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    File.WriteAllText("kelp.txt", functional.mse_loss(net.call(test.narrow(1, 0, 3)), test.narrow(1, 3, 1)).item<float>().ToString(CultureInfo.InvariantCulture));
}

internal sealed class KelpNet : Module<Tensor, Tensor> // expect: MLQ5007
{
    private readonly Linear _hidden;

    public KelpNet() : base("kelp") => _hidden = Linear(3, 12);

    private Module<Tensor, Tensor> Depth { get; } = Linear(12, 1);

    public override Tensor forward(Tensor input) => Depth.call(functional.relu(_hidden.call(input)));
}
