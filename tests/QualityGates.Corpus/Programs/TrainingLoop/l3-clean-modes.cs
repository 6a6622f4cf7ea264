// corpus: Each epoch sets the mode it needs, in methods of their own; the function is told the mode; a monitored part is read in both.
// library: TorchSharp
// axis: local functions, using
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
var rows = rand(500, 8);
var labels = (rows.sum(1) > 4).to(int64);
var net = new Dropping();
var optimizer = optim.Adam(net.parameters());
for (var epoch = 0; epoch < 5; epoch++)
{
    Learn();
    Console.WriteLine($"{epoch}: {Test()} of 100");
}

void Learn()
{
    net.train();
    for (var i = 0; i < 40; i++)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var scores = net.call(rows.narrow(0, i * 10, 10));
        functional.cross_entropy(scores, labels.narrow(0, i * 10, 10)).backward();
        optimizer.step();
    }
}

long Test()
{
    net.eval();
    using var guard = no_grad();
    var hits = 0L;
    for (var i = 40; i < 50; i++)
    {
        using var scope = NewDisposeScope();
        hits += net.call(rows.narrow(0, i * 10, 10)).argmax(1).eq(labels.narrow(0, i * 10, 10)).sum().ToInt64();
    }

    return hits;
}

internal sealed class Dropping : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _first = Linear(8, 16);
    private readonly Module<Tensor, Tensor> _last = Linear(16, 2);

    public Dropping()
        : base("dropping") => RegisterComponents();

    public override Tensor forward(Tensor input) => _last.call(functional.dropout(functional.relu(_first.call(input)), 0.2, training: training));
}
