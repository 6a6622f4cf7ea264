using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Pumps;

public sealed class PumpAutoencoder : nn.Module<Tensor, Tensor>
{
    private readonly Sequential _encode;
    private readonly Sequential _decode;

    public PumpAutoencoder(int channels, int code)
        : base(nameof(PumpAutoencoder))
    {
        _encode = nn.Sequential(nn.Linear(channels, channels * 2), nn.ReLU(), nn.Dropout(0.1), nn.Linear(channels * 2, code));
        _decode = nn.Sequential(nn.Linear(code, channels * 2), nn.ReLU(), nn.Linear(channels * 2, channels));
        RegisterComponents();
    }

    public override Tensor forward(Tensor windows) => _decode.call(_encode.call(windows));
}
