// corpus: An encoder of several levels drops out by the function, whose default is training: true; the head passes it on.
// library: TorchSharp
// axis: nested modules
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace Encoders;

public class FeedForward : Module<Tensor, Tensor>
{
    private readonly Linear up;
    private readonly Linear down;
    private readonly LayerNorm norm;

    public FeedForward(int width) : base("ffn")
    {
        up = Linear(width, 4 * width);
        down = Linear(4 * width, width);
        norm = LayerNorm(width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        var h = F.gelu(up.call(norm.call(x)));
        h = F.dropout(h, 0.1); // expect: MLQ5003
        return x + down.call(h);
    }
}

public class Encoder : Module<Tensor, Tensor>
{
    private readonly ModuleList<FeedForward> blocks = new();
    private readonly Linear head;

    public Encoder(int width, int depth, int classes) : base("encoder")
    {
        for (var i = 0; i < depth; i++)
        {
            blocks.Add(new FeedForward(width));
        }

        head = Linear(width, classes);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        foreach (var block in blocks)
        {
            x = block.call(x);
        }

        return head.call(F.dropout(x.mean(new long[] { 1 }), 0.2, training: training));
    }
}
