// corpus: Negative log-likelihood of what a linear layer gives, and binary cross-entropy of another: no activation was applied.
// library: TorchSharp
// axis: local function, property, base class
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(7);
var (x, kind, wet) = Cells("bog-train.csv");
using var net = new BogNet();
using var optimizer = optim.Adam(net.parameters(), lr: 1e-3);
var binary = BCELoss(); // expect: MLQ5006
net.train();
for (var epoch = 0; epoch < 60; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var total = Loss() + binary.call(net.Wet.call(net.Body.call(x)).squeeze(1), wet);
    total.backward();
    optimizer.step();
}

var (testX, testKind, _) = Cells("bog-test.csv");
net.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    var right = net.call(testX).argmax(1).eq(testKind).to_type(ScalarType.Float32).mean().item<float>();
    File.WriteAllText("bog.txt", right.ToString(CultureInfo.InvariantCulture));
}

Tensor Loss() => functional.nll_loss(net.call(x), kind); // expect: MLQ5006

static (Tensor X, Tensor Kind, Tensor Wet) Cells(string path)
{
    var cells = File.ReadLines(path).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
    return (tensor(cells.SelectMany(line => line[..4]).ToArray()).reshape(-1, 4), tensor(cells.Select(line => (long)line[4]).ToArray()), tensor(cells.Select(line => line[5]).ToArray()));
}

internal abstract class TwoHeaded(string name) : Module<Tensor, Tensor>(name)
{
    public Module<Tensor, Tensor> Body { get; } = Linear(4, 16);

    public Module<Tensor, Tensor> Wet { get; } = Linear(16, 1);
}

internal sealed class BogNet : TwoHeaded
{
    private readonly Module<Tensor, Tensor> _kind = Linear(16, 5);

    public BogNet() : base("bog") => RegisterComponents();

    public override Tensor forward(Tensor input) => _kind.call(functional.relu(Body.call(input)));
}
