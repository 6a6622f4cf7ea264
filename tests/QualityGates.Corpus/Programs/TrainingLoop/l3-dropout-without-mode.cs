// corpus: A network that uses the function for its dropout and does not tell it the mode.
// library: TorchSharp
// axis: named arguments, function
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
var net = new Scorer();
net.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    Console.WriteLine(net.call(rand(4, 6)).sum().ToSingle());
}

internal sealed class Scorer : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _first = Linear(6, 12);
    private readonly Module<Tensor, Tensor> _last = Linear(12, 1);

    public Scorer()
        : base("scorer") => RegisterComponents();

    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();
        var hidden = functional.relu(_first.call(input));
        hidden = functional.dropout(hidden, p: 0.3); // expect: MLQ5003
        return _last.call(hidden).MoveToOuterDisposeScope();
    }
}
