// corpus: A library offers an autoencoder and its training step: the program that uses it sets the seed.
// library: TorchSharp
// axis: library
using TorchSharp;
using static TorchSharp.torch;

namespace Pumps.Anomalies;

public sealed class Autoencoder : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _encode;
    private readonly nn.Module<Tensor, Tensor> _decode;

    public Autoencoder(int channels, int code)
        : base(nameof(Autoencoder))
    {
        _encode = nn.Sequential(nn.Linear(channels, code), nn.Tanh());
        _decode = nn.Linear(code, channels);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _decode.call(_encode.call(input));
}

public sealed class AutoencoderTraining(Autoencoder network, double rate = 0.001)
{
    private readonly optim.Optimizer _optimizer = optim.Adam(network.parameters(), lr: rate);

    public double Step(Tensor windows)
    {
        using var scope = NewDisposeScope();
        network.train();
        _optimizer.zero_grad();
        var noisy = windows + randn_like(windows) * 0.01;
        var loss = nn.functional.mse_loss(network.call(noisy), windows);
        loss.backward();
        _optimizer.step();
        return loss.ToDouble();
    }

    public double Distance(Tensor windows)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        network.eval();
        return nn.functional.mse_loss(network.call(windows), windows).ToDouble();
    }
}
