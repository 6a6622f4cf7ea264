// corpus: A transformer written by hand: its blocks live in a list no one registers, and attention drops out with the default that is on at evaluation too.
// library: TorchSharp
// axis: custom modules, list field, functional
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Reviews;

public record TransformerOptions(int Vocabulary, int Width = 128, int Heads = 4, int Depth = 3, double Dropout = 0.1, int Classes = 5);

public class SelfAttention : nn.Module<Tensor, Tensor>
{
    private readonly Linear qkv;
    private readonly Linear proj;
    private readonly int heads;
    private readonly double p;

    public SelfAttention(TransformerOptions o) : base(nameof(SelfAttention))
    {
        qkv = nn.Linear(o.Width, o.Width * 3);
        proj = nn.Linear(o.Width, o.Width);
        heads = o.Heads;
        p = o.Dropout;
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        var (b, t, c) = (x.shape[0], x.shape[1], x.shape[2]);
        var parts = qkv.call(x).chunk(3, 2).Select(y => y.view(b, t, heads, c / heads).transpose(1, 2)).ToArray();
        var att = torch.matmul(parts[0], parts[1].transpose(-2, -1)) / Math.Sqrt(c / heads);
        att = F.softmax(att, -1);
        att = F.dropout(att, p); // expect: MLQ5003
        return proj.call(torch.matmul(att, parts[2]).transpose(1, 2).contiguous().view(b, t, c));
    }
}

public class Block : nn.Module<Tensor, Tensor>
{
    private readonly LayerNorm ln1, ln2;
    private readonly SelfAttention attention;
    private readonly Sequential mlp;

    public Block(TransformerOptions o) : base(nameof(Block))
    {
        ln1 = nn.LayerNorm(o.Width);
        ln2 = nn.LayerNorm(o.Width);
        attention = new SelfAttention(o);
        mlp = nn.Sequential(nn.Linear(o.Width, 4 * o.Width), nn.GELU(), nn.Linear(4 * o.Width, o.Width), nn.Dropout(o.Dropout));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        x = x + attention.call(ln1.call(x));
        return x + mlp.call(ln2.call(x));
    }
}

public class ReviewClassifier : nn.Module<Tensor, Tensor>
{
    private readonly Embedding tokens;
    private readonly Embedding positions;
    private readonly List<Block> blocks = new(); // expect: MLQ5007
    private readonly Linear head;

    public ReviewClassifier(TransformerOptions o) : base(nameof(ReviewClassifier))
    {
        tokens = nn.Embedding(o.Vocabulary, o.Width);
        positions = nn.Embedding(512, o.Width);
        for (var i = 0; i < o.Depth; i++)
        {
            blocks.Add(new Block(o));
        }

        head = nn.Linear(o.Width, o.Classes);
        RegisterComponents();
    }

    public override Tensor forward(Tensor ids)
    {
        var pos = torch.arange(ids.shape[1], device: ids.device);
        var x = tokens.call(ids) + positions.call(pos);
        foreach (var block in blocks)
        {
            x = block.call(x);
        }

        return head.call(x.mean(new long[] { 1 }));
    }
}
