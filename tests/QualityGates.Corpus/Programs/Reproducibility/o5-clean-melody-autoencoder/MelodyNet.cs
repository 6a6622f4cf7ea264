using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Melodies;

public sealed class MelodyNet : nn.Module<Tensor, (Tensor Heard, Tensor Mean, Tensor LogVariance)>
{
    private readonly Sequential _encoder;
    private readonly Linear _mean;
    private readonly Linear _logVariance;
    private readonly Sequential _decoder;

    public MelodyNet(long latent)
        : base(nameof(MelodyNet))
    {
        _encoder = nn.Sequential(nn.Linear(MelodySet.Steps, 128), nn.ReLU(), nn.Dropout(0.1));
        _mean = nn.Linear(128, latent);
        _logVariance = nn.Linear(128, latent);
        _decoder = nn.Sequential(nn.Linear(latent, 128), nn.ReLU(), nn.Linear(128, MelodySet.Steps));
        RegisterComponents();
    }

    public override (Tensor Heard, Tensor Mean, Tensor LogVariance) forward(Tensor input)
    {
        var code = _encoder.call(input);
        var mean = _mean.call(code);
        var logVariance = _logVariance.call(code);
        var latent = training ? mean + ((logVariance * 0.5f).exp() * randn_like(mean)) : mean;
        return (_decoder.call(latent), mean, logVariance);
    }
}
