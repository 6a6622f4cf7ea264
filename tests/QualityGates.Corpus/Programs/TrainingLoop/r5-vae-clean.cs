// corpus: A variational autoencoder: encoder, reparametrisation, decoder with a sigmoid at its end, cross-entropy of probabilities and divergence. Measured on held-out images.
// library: TorchSharp
// axis: tuple result of a module
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(1);
var vae = new Vae(784, 400, 20);
var optimizer = optim.Adam(vae.parameters(), 1e-3);
var train = torch.load("train.pt").split(128);
var test = torch.load("test.pt").split(256);
for (var epoch = 0; epoch < 10; epoch++)
{
    Train(epoch);
    Console.WriteLine($"test {Test():F2}");
}

void Train(int epoch)
{
    vae.train();
    var total = 0f;
    foreach (var batch in train)
    {
        using var d = torch.NewDisposeScope();
        optimizer.zero_grad();
        var (reconstruction, mean, logVariance) = vae.call(batch);
        var loss = Elbo(reconstruction, batch, mean, logVariance);
        loss.backward();
        total += loss.item<float>();
        optimizer.step();
    }
    Console.WriteLine($"{epoch}: {total / train.Length:F2}");
}

float Test()
{
    vae.eval();
    using var _ = torch.no_grad();
    var total = 0f;
    foreach (var batch in test)
    {
        using var d = torch.NewDisposeScope();
        var (reconstruction, mean, logVariance) = vae.call(batch);
        total += Elbo(reconstruction, batch, mean, logVariance).ToSingle();
    }
    return total / test.Length;
}

static Tensor Elbo(Tensor reconstruction, Tensor image, Tensor mean, Tensor logVariance)
{
    var likelihood = functional.binary_cross_entropy(reconstruction, image, reduction: Reduction.Sum);
    var divergence = -0.5 * (1 + logVariance - mean.pow(2) - logVariance.exp()).sum();
    return likelihood + divergence;
}

internal sealed class Vae : Module<Tensor, (Tensor, Tensor, Tensor)>
{
    private readonly Module<Tensor, Tensor> hidden, mean, spread, back, image;

    public Vae(int pixels, int width, int latent) : base("vae")
    {
        hidden = Linear(pixels, width);
        mean = Linear(width, latent);
        spread = Linear(width, latent);
        back = Linear(latent, width);
        image = Linear(width, pixels);
        RegisterComponents();
    }

    public override (Tensor, Tensor, Tensor) forward(Tensor x)
    {
        var h = functional.relu(hidden.call(x));
        var (m, v) = (mean.call(h), spread.call(h));
        var z = training ? m + torch.randn_like(v) * (0.5 * v).exp() : m;
        return (torch.sigmoid(image.call(functional.relu(back.call(z)))), m, v);
    }
}
