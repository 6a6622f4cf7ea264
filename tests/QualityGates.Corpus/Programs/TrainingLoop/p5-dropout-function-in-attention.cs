// corpus: An attention layer written by hand drops weights with the function, which goes on doing so after eval().
// library: TorchSharp
// axis: module in a module
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class SelfAttention : Module<Tensor, Tensor?, Tensor>
{
    private readonly Linear _query;
    private readonly Linear _key;
    private readonly Linear _value;
    private readonly double _dropout;
    private readonly double _scale;

    public SelfAttention(long width, double dropout) : base(nameof(SelfAttention))
    {
        _query = Linear(width, width);
        _key = Linear(width, width);
        _value = Linear(width, width);
        _dropout = dropout;
        _scale = 1 / Math.Sqrt(width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x, Tensor? mask)
    {
        var scores = matmul(_query.call(x), _key.call(x).transpose(-2, -1)) * _scale;
        if (mask is not null)
        {
            scores = scores.masked_fill(mask, float.NegativeInfinity);
        }

        var weights = functional.dropout(functional.softmax(scores, -1), _dropout); // expect: MLQ5003
        return matmul(weights, _value.call(x));
    }
}

public sealed class Block : Module<Tensor, Tensor?, Tensor>
{
    private readonly SelfAttention _attention;
    private readonly LayerNorm _norm;
    private readonly Sequential _mlp;

    public Block(long width) : base(nameof(Block))
    {
        _attention = new SelfAttention(width, 0.1);
        _norm = LayerNorm(width);
        _mlp = Sequential(Linear(width, 4 * width), GELU(), Linear(4 * width, width), Dropout(0.1));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x, Tensor? mask)
    {
        x = x + _attention.call(_norm.call(x), mask);
        return x + _mlp.call(x);
    }
}
