using TorchSharp;
using static TorchSharp.torch;

namespace Bicycles;

public sealed class RideNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _layers;

    public RideNet(int inputs)
        : base("rides")
    {
        _layers = nn.Sequential(nn.Linear(inputs, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Dropout(0.2), nn.Linear(32, 1));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _layers.call(input);
}
