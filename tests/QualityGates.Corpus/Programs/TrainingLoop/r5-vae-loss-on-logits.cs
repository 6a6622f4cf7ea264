// corpus: The decoder ends in a linear layer, its output goes into the cross-entropy of probabilities; the sum of losses of an epoch is kept as a tensor.
// library: TorchSharp
// axis: tuple result of a module
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Spectra;

public sealed class SpectrumVae : nn.Module<Tensor, (Tensor Output, Tensor Mean, Tensor LogVariance)>
{
    private readonly Sequential _encoder;
    private readonly Linear _mean;
    private readonly Linear _logVariance;
    private readonly Linear _decode;
    private readonly Linear _output;

    public SpectrumVae(long bands, long latent) : base("spectrum-vae")
    {
        _encoder = nn.Sequential(("e1", nn.Linear(bands, 128)), ("ea", nn.ELU()));
        _mean = nn.Linear(128, latent);
        _logVariance = nn.Linear(128, latent);
        _decode = nn.Linear(latent, 128);
        _output = nn.Linear(128, bands);
        RegisterComponents();
    }

    public override (Tensor Output, Tensor Mean, Tensor LogVariance) forward(Tensor input)
    {
        var hidden = _encoder.call(input);
        var mean = _mean.call(hidden);
        var logVariance = _logVariance.call(hidden);
        var sample = mean + torch.randn_like(mean) * (logVariance / 2).exp();
        return (_output.call(nn.functional.elu(_decode.call(sample), 1.0)), mean, logVariance);
    }
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(31);
        using var vae = new SpectrumVae(220, 12);
        using var optimizer = torch.optim.Adam(vae.parameters());
        var batches = torch.load("spectra.pt").split(64);
        for (var epoch = 0; epoch < 30; epoch++)
        {
            Console.WriteLine(Epoch(vae, optimizer, batches).item<float>() / batches.Length);
        }
    }

    private static Tensor Epoch(SpectrumVae vae, optim.Optimizer optimizer, Tensor[] batches)
    {
        Tensor sum = torch.zeros(1);
        foreach (var batch in batches)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            var result = vae.call(batch);
            var reconstruction = nn.functional.binary_cross_entropy(result.Output, batch, reduction: nn.Reduction.Sum); // expect: MLQ5006
            var divergence = -0.5 * (1 + result.LogVariance - result.Mean.pow(2) - result.LogVariance.exp()).sum();
            var loss = reconstruction + divergence;
            loss.backward();
            optimizer.step();
            sum = (sum + loss).MoveToOuterDisposeScope(); // expect: MLQ5005
        }
        return sum;
    }
}
