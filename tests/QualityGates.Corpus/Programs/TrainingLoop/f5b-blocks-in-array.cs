// corpus: A residual network keeps its blocks in an array: the array is no module, so the blocks are not registered.
// library: TorchSharp
// axis: array
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Residual;

public class ResidualBlock : Module<Tensor, Tensor>
{
    private readonly Conv2d conv1, conv2;
    private readonly BatchNorm2d bn1, bn2;

    public ResidualBlock(int channels) : base(nameof(ResidualBlock))
    {
        conv1 = Conv2d(channels, channels, 3, padding: 1);
        bn1 = BatchNorm2d(channels);
        conv2 = Conv2d(channels, channels, 3, padding: 1);
        bn2 = BatchNorm2d(channels);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        var y = functional.relu(bn1.call(conv1.call(x)));
        return functional.relu(bn2.call(conv2.call(y)) + x);
    }
}

public class ResidualNet : Module<Tensor, Tensor>
{
    private readonly Conv2d stem;
    private readonly ResidualBlock[] blocks; // expect: MLQ5007
    private readonly Linear head;

    public ResidualNet(int depth, int classes) : base(nameof(ResidualNet))
    {
        stem = Conv2d(3, 64, 3, padding: 1);
        blocks = Enumerable.Range(0, depth).Select(_ => new ResidualBlock(64)).ToArray();
        head = Linear(64, classes);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        x = blocks.Aggregate(stem.call(x), (current, block) => block.call(current));
        return head.call(x.mean(new long[] { 2, 3 }));
    }
}

public class RegisteredNet : Module<Tensor, Tensor>
{
    private readonly List<ResidualBlock> blocks = new();

    public RegisteredNet(int depth) : base(nameof(RegisteredNet))
    {
        for (var i = 0; i < depth; i++)
        {
            var block = new ResidualBlock(32);
            register_module($"block{i}", block);
            blocks.Add(block);
        }
    }

    public override Tensor forward(Tensor x)
    {
        foreach (var block in blocks)
        {
            x = block.call(x);
        }

        return x;
    }
}
