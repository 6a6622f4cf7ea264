// corpus: The head of a segmentation network applies a sigmoid before a loss with logits; heads for scales are in an array that nothing registers.
// library: TorchSharp
// axis: property, array
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Roads;

public class MaskHead : Module<Tensor, Tensor>
{
    private readonly Conv2d _mix;

    public MaskHead(long channels) : base(nameof(MaskHead))
    {
        _mix = Conv2d(channels, 1, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor features) => _mix.call(features).sigmoid(); // expect: MLQ5006
}

public class RoadNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor>[] _scales; // expect: MLQ5007
    private readonly MaskHead _head = new(24);

    public RoadNet() : base("roads")
    {
        _scales = [Conv2d(3, 8, 3, padding: 1), Conv2d(3, 8, 3, padding: 2, dilation: 2), Conv2d(3, 8, 3, padding: 4, dilation: 4)];
        RegisterComponents();
    }

    public override Tensor forward(Tensor picture) => _head.call(cat([.. _scales.Select(scale => scale.call(picture))], 1));
}

public class RoadTraining
{
    public BCEWithLogitsLoss Loss { get; } = BCEWithLogitsLoss();

    public void Run(IReadOnlyList<(Tensor Picture, Tensor Mask)> tiles)
    {
        random.manual_seed(58);
        var net = new RoadNet();
        using var optimizer = optim.SGD(net.parameters(), 0.01, momentum: 0.9);
        foreach (var (picture, mask) in tiles)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            Loss.call(net.call(picture), mask).backward();
            optimizer.step();
        }
    }
}
