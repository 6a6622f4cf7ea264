// corpus: Blocks of a transformer use functional.dropout without the mode, in a generic base class and in an extension method's lambda.
// library: TorchSharp
// axis: base class, generics, lambda
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Blocks;

public abstract class Residual<TInner> : nn.Module<Tensor, Tensor>
    where TInner : nn.Module<Tensor, Tensor>
{
    protected readonly TInner inner;
    protected readonly LayerNorm norm;
    private readonly double rate;

    protected Residual(string name, TInner inner, long width, double rate)
        : base(name)
    {
        this.inner = inner;
        this.rate = rate;
        norm = nn.LayerNorm(width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var output = inner.call(norm.call(input));
        return input + nn.functional.dropout(output, rate); // expect: MLQ5003
    }
}

public sealed class FeedForward : Residual<Sequential>
{
    public FeedForward(long width)
        : base("feed-forward", nn.Sequential(nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width)), width, 0.1)
    {
    }
}

public sealed class SelfAttention : nn.Module<Tensor, Tensor>
{
    private readonly Linear projections;
    private readonly Linear output;
    private readonly long heads;

    public SelfAttention(long width, long heads)
        : base("attention")
    {
        this.heads = heads;
        projections = nn.Linear(width, 3 * width);
        output = nn.Linear(width, width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var (batch, length, width) = (input.shape[0], input.shape[1], input.shape[2]);
        var parts = projections.call(input).chunk(3, -1);
        Tensor Heads(Tensor part) => part.view(batch, length, heads, width / heads).transpose(1, 2);
        var scores = matmul(Heads(parts[0]), Heads(parts[1]).transpose(-2, -1)) / Math.Sqrt(width / heads);
        var weights = nn.functional.softmax(scores, -1);
        weights = torch.nn.functional.dropout(weights, p: 0.1); // expect: MLQ5003
        return output.call(matmul(weights, Heads(parts[2])).transpose(1, 2).reshape(batch, length, width));
    }
}

public sealed class Encoder : nn.Module<Tensor, Tensor>
{
    private readonly ModuleList<nn.Module<Tensor, Tensor>> blocks = new();

    public Encoder(int depth, long width)
        : base("encoder")
    {
        for (var i = 0; i < depth; i++)
        {
            blocks.Add(new SelfAttention(width, 4));
            blocks.Add(new FeedForward(width));
        }

        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var hidden = blocks.Aggregate(input, (state, block) => block.call(state));
        return nn.functional.dropout(hidden, 0.05, training);
    }
}
