// corpus: The blocks of a network are kept in a list of modules, which is registered with them.
// library: TorchSharp
// axis: own module, ModuleList, residual blocks
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Melodies;

public sealed class Block : Module<Tensor, Tensor>
{
    private readonly Linear inner;
    private readonly LayerNorm norm;

    public Block(long width)
        : base(nameof(Block))
    {
        inner = Linear(width, width);
        norm = LayerNorm(width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => input + functional.gelu(inner.call(norm.call(input)));
}

public sealed class MelodyNet : Module<Tensor, Tensor>
{
    private readonly ModuleList<Block> blocks;
    private readonly Embedding notes;
    private readonly Linear output;

    public MelodyNet(int depth, long width)
        : base(nameof(MelodyNet))
    {
        notes = Embedding(128, width);
        blocks = new ModuleList<Block>(Enumerable.Range(0, depth).Select(_ => new Block(width)).ToArray());
        output = Linear(width, 128);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => output.call(blocks.Aggregate(notes.call(input), (x, block) => block.call(x)));
}
