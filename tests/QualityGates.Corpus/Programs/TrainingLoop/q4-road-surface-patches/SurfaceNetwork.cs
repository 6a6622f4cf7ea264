using TorchSharp;
using static TorchSharp.torch;

namespace Roads;

public sealed class SurfaceNetwork : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _eyes;
    private readonly nn.Module<Tensor, Tensor> _drop;
    private readonly nn.Module<Tensor, Tensor> _out;

    public SurfaceNetwork(int surfaces)
        : base(nameof(SurfaceNetwork))
    {
        _eyes = nn.Sequential(nn.Conv2d(1, 12, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten());
        _drop = nn.Dropout(0.4);
        _out = nn.Linear(12 * 10 * 10, surfaces);
        RegisterComponents();
    }

    public override Tensor forward(Tensor patches)
    {
        var seen = _drop.call(_eyes.call(patches));
        return nn.functional.softmax(_out.call(seen), 1); // expect: MLQ5006
    }
}
