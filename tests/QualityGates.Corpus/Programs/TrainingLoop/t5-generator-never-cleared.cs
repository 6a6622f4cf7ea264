// corpus: The discriminator of a GAN clears its gradients before each step, the generator does not.
// library: TorchSharp
// axis: two networks, fields, methods
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Faces;

internal sealed class Gan
{
    private const int LatentSize = 64;

    private readonly Module<Tensor, Tensor> _generator = Sequential(Linear(LatentSize, 256), ReLU(), Linear(256, 784), Tanh());
    private readonly Module<Tensor, Tensor> _discriminator = Sequential(Linear(784, 256), LeakyReLU(0.2), Linear(256, 1));
    private readonly optim.Optimizer _generatorOptimizer;
    private readonly optim.Optimizer _discriminatorOptimizer;
    private readonly Loss<Tensor, Tensor, Tensor> _loss = BCEWithLogitsLoss();

    public Gan()
    {
        _generatorOptimizer = optim.Adam(_generator.parameters(), 2e-4, beta1: 0.5);
        _discriminatorOptimizer = optim.Adam(_discriminator.parameters(), 2e-4, beta1: 0.5);
    }

    public void Run(IReadOnlyList<Tensor> batches, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var real in batches)
            {
                using var scope = NewDisposeScope();
                var d = TrainDiscriminator(real);
                var g = TrainGenerator(real.shape[0]);
                Console.WriteLine($"{epoch}: D {d:F4} G {g:F4}");
            }
        }
    }

    private float TrainDiscriminator(Tensor real)
    {
        _discriminatorOptimizer.zero_grad();
        var noise = randn(real.shape[0], LatentSize);
        var fake = _generator.call(noise).detach();
        var loss = _loss.call(_discriminator.call(real), ones(real.shape[0], 1))
            + _loss.call(_discriminator.call(fake), zeros(real.shape[0], 1));
        loss.backward();
        _discriminatorOptimizer.step();
        return loss.item<float>();
    }

    private float TrainGenerator(long count)
    {
        var fake = _generator.call(randn(count, LatentSize));
        var loss = _loss.call(_discriminator.call(fake), ones(count, 1));
        loss.backward(); // expect: MLQ5001
        _generatorOptimizer.step();
        return loss.item<float>();
    }
}

internal static class Program
{
    private static void Main()
    {
        torch.manual_seed(1234);
        var batches = Enumerable.Range(0, 50).Select(_ => rand(32, 784) * 2 - 1).ToList();
        new Gan().Run(batches, epochs: 10);
    }
}
