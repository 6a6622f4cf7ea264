using TorchSharp;
using static TorchSharp.torch;

namespace Leaves;

public sealed class LeafNetwork : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _features;
    private readonly nn.Module<Tensor, Tensor> _head;

    public LeafNetwork(int classes)
        : base(nameof(LeafNetwork))
    {
        _features = nn.Sequential(
            ("first", Block(1, 16)),
            ("second", Block(16, 32)),
            ("third", Block(32, 64)),
            ("flat", nn.Flatten()));
        _head = nn.Sequential(
            ("drop", nn.Dropout(0.3)),
            ("out", nn.Linear(64 * (LeafDataset.Side / 8) * (LeafDataset.Side / 8), classes)));
        RegisterComponents();
    }

    public override Tensor forward(Tensor images) => _head.call(_features.call(images));

    private static nn.Module<Tensor, Tensor> Block(int from, int to) => nn.Sequential(
        ("conv", nn.Conv2d(from, to, 3, padding: 1)),
        ("norm", nn.BatchNorm2d(to)),
        ("relu", nn.ReLU()),
        ("pool", nn.MaxPool2d(2)));
}
