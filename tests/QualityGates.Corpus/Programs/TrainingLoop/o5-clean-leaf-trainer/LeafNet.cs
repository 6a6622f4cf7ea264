using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Leaves;

internal sealed class Block : nn.Module<Tensor, Tensor>
{
    private readonly Conv1d _convolution;
    private readonly BatchNorm1d _norm;

    public Block(long from, long to)
        : base(nameof(Block))
    {
        _convolution = nn.Conv1d(from, to, kernel_size: 5, padding: 2L);
        _norm = nn.BatchNorm1d(to);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => nn.functional.relu(_norm.call(_convolution.call(input)));
}

internal sealed class LeafNet : nn.Module<Tensor, Tensor>
{
    private readonly ModuleList<Block> _blocks;
    private readonly Dropout _dropout;
    private readonly Linear _head;

    public LeafNet(int trees, params long[] widths)
        : base(nameof(LeafNet))
    {
        var from = 1L;
        var blocks = new List<Block>();
        foreach (var width in widths)
        {
            blocks.Add(new Block(from, width));
            from = width;
        }

        _blocks = nn.ModuleList(blocks.ToArray());
        _dropout = nn.Dropout(0.3);
        _head = nn.Linear(from, trees);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var x = input;
        foreach (var block in _blocks)
        {
            x = block.call(x);
        }

        return _head.call(_dropout.call(x.mean([2L])));
    }
}
