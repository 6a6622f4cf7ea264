using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LoopLibrary;

public sealed class ConvNet : nn.Module<Tensor, Tensor>
{
    private readonly Sequential body;

    public ConvNet() : base("conv")
    {
        body = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU(), nn.Flatten(), nn.Linear(8 * 30 * 30, 10));
        RegisterComponents();
    }

    public override Tensor forward(Tensor image) => body.call(image);
}
