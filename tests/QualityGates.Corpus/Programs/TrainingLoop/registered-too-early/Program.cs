// corpus: The base class registers in its constructor, so the head that the derived class assigns afterwards is not registered.
// library: TorchSharp
// axis: base class, helper in another file
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Hives;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(4);
using var net = new HiveNet(3);
using var optimizer = optim.Adam(net.parameters(), lr: 1e-3);
var table = tensor(File.ReadLines("hives.csv").SelectMany(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray()).reshape(-1, 9);
var (train, test) = (table.narrow(0, 0, 400), table.narrow(0, 400, 100));
net.train();
for (var epoch = 0; epoch < 90; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    functional.mse_loss(net.call(train.narrow(1, 0, 8)), train.narrow(1, 8, 1)).backward();
    optimizer.step();
}

net.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    File.WriteAllText("hives.txt", functional.l1_loss(net.call(test.narrow(1, 0, 8)), test.narrow(1, 8, 1)).item<float>().ToString(CultureInfo.InvariantCulture));
}

internal sealed class HiveNet : Encoder
{
    private readonly Module<Tensor, Tensor> _head;

    public HiveNet(long depth) : base("hives", 8)
    {
        _head = Linear(8 * depth, 1); // expect: MLQ5007
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _head.call(Encode(input).repeat(1, 3));
}
