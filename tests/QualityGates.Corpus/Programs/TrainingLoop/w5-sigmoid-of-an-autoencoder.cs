// corpus: An autoencoder ends in sigmoid because pixels lie between 0 and 1, and its losses take such numbers.
// library: TorchSharp
// axis: own module, choice of two losses, anomaly score
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Fabric;

public sealed class Autoencoder : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> encoder;
    private readonly Module<Tensor, Tensor> decoder;

    public Autoencoder(long pixels, long code)
        : base(nameof(Autoencoder))
    {
        encoder = Sequential(Flatten(), Linear(pixels, 256), ReLU(), Linear(256, code));
        decoder = Sequential(Linear(code, 256), ReLU(), Linear(256, pixels), Sigmoid());
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => decoder.call(encoder.call(input));
}

public sealed class FabricInspection(Autoencoder net, bool binary)
{
    public void Learn(IEnumerable<Tensor> flawless, double rate)
    {
        using var optimizer = optim.Adam(net.parameters(), rate);
        foreach (var image in flawless)
        {
            using var scope = NewDisposeScope();
            var wanted = image.flatten(1);
            var rebuilt = net.call(image);
            var loss = binary ? functional.binary_cross_entropy(rebuilt, wanted) : functional.mse_loss(rebuilt, wanted);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
        }
    }

    public double Strangeness(Tensor image)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        return functional.l1_loss(net.call(image), image.flatten(1)).ToDouble();
    }
}
