// corpus: A module for molecules drops values by the function, which is not told whether the module trains.
// library: TorchSharp
// axis: own module, functional dropout, residual connection
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Molecules;

public sealed class Block : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> first;
    private readonly Module<Tensor, Tensor> second;
    private readonly Module<Tensor, Tensor> norm;
    private readonly double drop;

    public Block(long width, double drop)
        : base(nameof(Block))
    {
        first = Linear(width, 2 * width);
        second = Linear(2 * width, width);
        norm = LayerNorm(width);
        this.drop = drop;
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var hidden = functional.relu(first.call(norm.call(input)));
        hidden = functional.dropout(hidden, drop); // expect: MLQ5003
        return input + second.call(hidden);
    }
}

public sealed class SolubilityNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> body;
    private readonly Module<Tensor, Tensor> output;

    public SolubilityNet(long width)
        : base(nameof(SolubilityNet))
    {
        body = Sequential(new Block(width, 0.1), new Block(width, 0.1), new Block(width, 0.2));
        output = Linear(width, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => output.call(body.call(input));
}
