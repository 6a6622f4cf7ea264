// corpus: Parts in a ModuleList, in a Sequential, as a Parameter in a field typed Tensor, one by one, and by the parent; activations and losses need no registering.
// library: TorchSharp
// axis: collection, property, base class, helper method
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Lakes;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(6);
using var net = new LakeNet(3);
using var optimizer = optim.Adam(net.parameters(), lr: 1e-3);
var table = tensor(File.ReadLines("lakes.csv").SelectMany(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray()).reshape(-1, 9);
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
    File.WriteAllText("lakes.txt", functional.l1_loss(net.call(test.narrow(1, 0, 8)), test.narrow(1, 8, 1)).item<float>().ToString(CultureInfo.InvariantCulture));
}

internal sealed class LakeNet : Module<Tensor, Tensor>
{
    private readonly ModuleList<Module<Tensor, Tensor>> _blocks = new();
    private readonly List<Module<Tensor, Tensor>> _gates = new();
    private readonly Tensor _scale = new Parameter(ones(8));
    private readonly Module<Tensor, Tensor> _activation = ReLU();

    public LakeNet(int depth) : base("lakes")
    {
        for (var i = 0; i < depth; i++)
        {
            _blocks.Add(new Block());
            AddGate(i);
        }

        Head = Sequential(Linear(8, 4), _activation, Linear(4, 1));
        RegisterComponents();
    }

    private Module<Tensor, Tensor> Head { get; }

    public override Tensor forward(Tensor input)
    {
        var hidden = input * _scale;
        for (var i = 0; i < _gates.Count; i++)
        {
            hidden = _blocks[i].call(hidden) * sigmoid(_gates[i].call(hidden));
        }

        return Head.call(hidden);
    }

    private void AddGate(int number)
    {
        var gate = Linear(8, 8);
        _gates.Add(gate);
        register_module($"gate{number}", gate);
    }
}
