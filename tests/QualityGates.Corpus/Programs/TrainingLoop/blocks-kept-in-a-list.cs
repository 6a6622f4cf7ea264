// corpus: The residual blocks are kept in a list, which registering the fields does not look into, so only the ends are trained.
// library: TorchSharp
// axis: collection, constructor, loop
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(21);
using var net = new RiverNet(depth: 4);
using var optimizer = optim.AdamW(net.parameters(), lr: 1e-3);
var (x, y) = River.Read("river-train.csv");
net.train();
for (var epoch = 0; epoch < 90; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    functional.mse_loss(net.call(x), y).backward();
    optimizer.step();
}

var (testX, testY) = River.Read("river-test.csv");
net.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    File.WriteAllText("river.txt", functional.mse_loss(net.call(testX), testY).item<float>().ToString(CultureInfo.InvariantCulture));
}

internal sealed class RiverNet : Module<Tensor, Tensor>
{
    private readonly Linear _in = Linear(10, 32);
    private readonly List<Module<Tensor, Tensor>> _blocks = new(); // expect: MLQ5007
    private readonly Linear _out = Linear(32, 1);

    public RiverNet(int depth) : base("river")
    {
        for (var i = 0; i < depth; i++)
        {
            _blocks.Add(new Residual(32));
        }

        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var hidden = _in.call(input);
        foreach (var block in _blocks)
        {
            hidden = block.call(hidden);
        }

        return _out.call(hidden);
    }
}

internal sealed class Residual : Module<Tensor, Tensor>
{
    private readonly Linear _fc;

    public Residual(long width) : base("residual")
    {
        _fc = Linear(width, width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => input + functional.relu(_fc.call(input));
}

internal static class River
{
    public static (Tensor X, Tensor Y) Read(string path)
    {
        var cells = File.ReadLines(path).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return (tensor(cells.SelectMany(line => line[..10]).ToArray()).reshape(-1, 10), tensor(cells.Select(line => line[10]).ToArray()).reshape(-1, 1));
    }
}
