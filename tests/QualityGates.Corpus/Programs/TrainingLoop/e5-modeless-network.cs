// corpus: No layer of this network knows a mode, so that eval() would change nothing; a second one has dropout and is told.
// library: TorchSharp
// axis: custom module
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(21);
var plain = new Plain(8);
var sets = new[] { rand(20, 8), rand(30, 8) };
foreach (var rows in sets)
{
    using var guard = no_grad();
    using var answer = plain.call(rows);
    Console.WriteLine(answer.mean().item<float>());
}

var dropping = Sequential(Linear(8, 4), Dropout(), Linear(4, 1));
dropping.eval();
using (no_grad())
{
    Console.WriteLine(dropping.call(sets[0]).mean().item<float>());
}

internal sealed class Plain : Module<Tensor, Tensor>
{
    private readonly ModuleList<Module<Tensor, Tensor>> _layers;

    public Plain(long width) : base("plain")
    {
        _layers = ModuleList<Module<Tensor, Tensor>>(Linear(width, width), LayerNorm(width), GELU(), Linear(width, 1));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _layers.Aggregate(input, (x, layer) => layer.call(x));
}
