// corpus: A regression network is trained in a class of its own, and the library is seeded before it is made.
// library: TorchSharp
// axis: clean; module class, async entry
using TorchSharp;
using static TorchSharp.torch;

var lines = await File.ReadAllLinesAsync(args[0]);
var x = tensor(lines.Select(l => float.Parse(l.Split('\t')[0], System.Globalization.CultureInfo.InvariantCulture)).ToArray()).reshape(-1, 1);
var y = tensor(lines.Select(l => float.Parse(l.Split('\t')[1], System.Globalization.CultureInfo.InvariantCulture)).ToArray()).reshape(-1, 1);
var cut = lines.Length * 3 / 4;
random.manual_seed(3);
var net = new Curve();
var optimizer = optim.Adam(net.parameters(), 0.001);
for (var epoch = 0; epoch < 200; epoch++)
{
    using var scope = NewDisposeScope();
    net.train();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(net.forward(x[..cut]), y[..cut]);
    loss.backward();
    optimizer.step();
}

net.eval();
using (no_grad())
{
    using var error = nn.functional.l1_loss(net.forward(x[cut..]), y[cut..]);
    Console.WriteLine($"{error.item<float>():F3}");
}

internal sealed class Curve : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> first = nn.Linear(1, 32);
    private readonly nn.Module<Tensor, Tensor> last = nn.Linear(32, 1);

    public Curve() : base(nameof(Curve)) => RegisterComponents();

    public override Tensor forward(Tensor input) => last.forward(nn.functional.relu(first.forward(input)));
}
