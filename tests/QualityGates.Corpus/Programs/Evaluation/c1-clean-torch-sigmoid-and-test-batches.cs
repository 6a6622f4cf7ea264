// corpus: The logits go through a sigmoid before they are compared with one half, batch by batch over the test rows.
// library: TorchSharp
// axis: sigmoid in a helper, counted by hand
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

random.manual_seed(8);
var (x, y) = (load("defects_x.pt"), load("defects_y.pt"));
using var net = nn.Sequential(("a", nn.Linear(20, 16)), ("b", nn.Tanh()), ("c", nn.Linear(16, 1)));
using var optimizer = optim.Adam(net.parameters());
for (var epoch = 0; epoch < 30; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    nn.functional.binary_cross_entropy_with_logits(net.call(x[..4000]), y[..4000]).backward();
    optimizer.step();
}

net.eval();
var right = 0L;
using (no_grad())
{
    for (var from = 4000; from < 5000; from += 100)
    {
        using var scope = NewDisposeScope();
        right += IsDefect(net, x[from..(from + 100)]).eq(y[from..(from + 100)].to_type(ScalarType.Bool)).sum().ToInt64();
    }
}

File.WriteAllText("defects.txt", FormattableString.Invariant($"{right / 1000.0:P1}"));
net.save("defects.dat");

static Tensor IsDefect(Sequential net, Tensor rows) => sigmoid(net.call(rows)) > 0.5;
