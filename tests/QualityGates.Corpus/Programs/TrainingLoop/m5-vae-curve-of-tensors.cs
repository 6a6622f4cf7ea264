// corpus: A variational autoencoder keeps the reconstruction losses of all batches as tensors for a plot, and samples from the decoder in a loop that records gradients.
// library: TorchSharp
// axis: custom module with several outputs
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Galaxies;

public sealed class Vae : Module<Tensor, (Tensor Image, Tensor Mean, Tensor LogVar)>
{
    private readonly Linear enc;
    private readonly Linear mean;
    private readonly Linear logVar;
    private readonly Sequential dec;
    private readonly int latent;

    public Vae(int latent) : base(nameof(Vae))
    {
        this.latent = latent;
        enc = Linear(4096, 400);
        mean = Linear(400, latent);
        logVar = Linear(400, latent);
        dec = Sequential(Linear(latent, 400), ReLU(), Linear(400, 4096), Sigmoid());
        RegisterComponents();
    }

    public override (Tensor Image, Tensor Mean, Tensor LogVar) forward(Tensor input)
    {
        var hidden = functional.relu(enc.call(input));
        var mu = mean.call(hidden);
        var lv = logVar.call(hidden);
        return (Decode(mu + randn_like(mu) * exp(0.5 * lv)), mu, lv);
    }

    public Tensor Decode(Tensor z) => dec.call(z);

    public Tensor Sample(int count) => Decode(randn(count, latent));
}

public sealed class Curves
{
    public List<Tensor> Reconstruction { get; } = [];

    public List<float> Divergence { get; } = [];
}

public static class VaeTraining
{
    public static Curves Train(Vae vae, IEnumerable<Tensor> images, int epochs)
    {
        var curves = new Curves();
        using var optimizer = optim.Adam(vae.parameters(), 1e-3);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var image in images)
            {
                optimizer.zero_grad();
                using var scope = NewDisposeScope();
                var (output, mu, lv) = vae.call(image);
                var reconstruction = functional.binary_cross_entropy(output, image, reduction: Reduction.Sum);
                var divergence = -0.5 * (1 + lv - mu.pow(2) - lv.exp()).sum();
                (reconstruction + divergence).backward();
                optimizer.step();
                curves.Reconstruction.Add(reconstruction); // expect: MLQ5005
                curves.Divergence.Add(divergence.item<float>());
            }
        }

        return curves;
    }

    public static void Gallery(string folder)
    {
        var vae = new Vae(20);
        vae.load(Path.Combine(folder, "vae.dat"));
        vae.eval();
        for (var page = 0; page < 50; page++)
        {
            using var scope = NewDisposeScope();
            var pixels = vae.Sample(16).mul(255).to(uint8); // expect: MLQ5004
            File.WriteAllBytes(Path.Combine(folder, $"page-{page}.raw"), pixels.data<byte>().ToArray());
        }
    }
}
