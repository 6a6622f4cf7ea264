// corpus: The constructor of a base class registers the components; the class derived from it makes its decoder only afterwards.
// library: TorchSharp
// axis: base class constructor
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public abstract class EncoderBase : Module<Tensor, Tensor>
{
    protected readonly Sequential Encoder;

    protected EncoderBase(string name, long inputs, long latent) : base(name)
    {
        Encoder = Sequential(Linear(inputs, 256), ReLU(), Linear(256, latent));
        RegisterComponents();
    }
}

public sealed class MaskedAutoencoder : EncoderBase
{
    private readonly Linear _decoder;
    private readonly double _ratio;

    public MaskedAutoencoder(long inputs, long latent, double ratio) : base(nameof(MaskedAutoencoder), inputs, latent)
    {
        _ratio = ratio;
        _decoder = Linear(latent, inputs); // expect: MLQ5007
    }

    public override Tensor forward(Tensor input)
    {
        var mask = rand_like(input).gt(_ratio).to(ScalarType.Float32);
        return _decoder.call(Encoder.call(input * mask));
    }
}

public static class Pretraining
{
    public static void Run(IEnumerable<Tensor> spectra)
    {
        random.manual_seed(23);
        using var net = new MaskedAutoencoder(1024, 64, 0.5);
        using var optimizer = optim.Adam(net.parameters());
        foreach (var spectrum in spectra)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(net.call(spectrum), spectrum).backward();
            optimizer.step();
        }
    }
}
