// corpus: Parts registered by reflection, by name, in a ModuleList and by a base class: all of them are.
// library: TorchSharp
// axis: base class, register_module
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Translate;

public abstract class Stack : Module<Tensor, Tensor>
{
    protected readonly List<Module<Tensor, Tensor>> Layers = [];

    protected Stack(string name, int depth, Func<int, Module<Tensor, Tensor>> make) : base(name)
    {
        for (var i = 0; i < depth; i++)
        {
            var layer = make(i);
            Layers.Add(layer);
            register_module($"layer{i}", layer);
        }
    }

    public override Tensor forward(Tensor x)
    {
        foreach (var layer in Layers)
            x = layer.call(x);
        return x;
    }
}

public sealed class FeedForward : Module<Tensor, Tensor>
{
    private readonly LayerNorm norm;
    private readonly Linear up;
    private readonly Linear down;

    public FeedForward(long width) : base("ff")
    {
        norm = LayerNorm(width);
        up = Linear(width, 4 * width);
        down = Linear(4 * width, width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => x + down.call(functional.gelu(up.call(norm.call(x))));
}

public sealed class Encoder(long width, int depth) : Stack("encoder", depth, _ => new FeedForward(width));

public sealed class LanguageModel : Module<Tensor, Tensor>
{
    private readonly Embedding tokens;
    private readonly Encoder encoder;
    private readonly Parameter positions;
    private readonly Linear head;

    public LanguageModel(long vocabulary, long width, int depth, long context) : base("lm")
    {
        tokens = Embedding(vocabulary, width);
        encoder = new Encoder(width, depth);
        positions = new Parameter(zeros(context, width));
        head = Linear(width, vocabulary, hasBias: false);
        RegisterComponents();
    }

    public override Tensor forward(Tensor ids) => head.call(encoder.call(tokens.call(ids) + positions[..(int)ids.shape[1]]));
}
