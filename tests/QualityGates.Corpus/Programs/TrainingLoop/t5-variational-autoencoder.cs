// corpus: A variational autoencoder whose output is a probability, with the loss for probabilities.
// library: TorchSharp
// axis: tuple of tensors
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Vae;

public sealed class Vae : Module<Tensor, (Tensor Image, Tensor Mean, Tensor LogVariance)>
{
    private readonly Linear fc1 = Linear(784, 400);
    private readonly Linear mean = Linear(400, 20);
    private readonly Linear variance = Linear(400, 20);
    private readonly Linear fc3 = Linear(20, 400);
    private readonly Linear fc4 = Linear(400, 784);

    public Vae() : base("vae") => RegisterComponents();

    public override (Tensor, Tensor, Tensor) forward(Tensor x)
    {
        var hidden = functional.relu(fc1.call(x));
        var (mu, logVariance) = (mean.call(hidden), variance.call(hidden));
        var z = mu + randn_like(mu) * exp(0.5 * logVariance);
        return (sigmoid(fc4.call(functional.relu(fc3.call(z)))), mu, logVariance);
    }
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(1);
        var vae = new Vae();
        var optimizer = optim.Adam(vae.parameters(), 1e-3);
        var images = rand(1280, 784);
        for (var epoch = 0; epoch < 10; epoch++)
        {
            var sum = 0f;
            foreach (var batch in images.split(128))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var (reconstruction, mu, logVariance) = vae.call(batch);
                var loss = LossOf(reconstruction, batch, mu, logVariance);
                loss.backward();
                optimizer.step();
                sum += loss.item<float>();
            }

            Console.WriteLine($"{epoch}: {sum}");
        }
    }

    private static Tensor LossOf(Tensor reconstruction, Tensor x, Tensor mu, Tensor logVariance)
    {
        var error = functional.binary_cross_entropy(reconstruction, x, reduction: Reduction.Sum);
        var divergence = -0.5 * (1 + logVariance - mu.pow(2) - logVariance.exp()).sum();
        return error + divergence;
    }
}
