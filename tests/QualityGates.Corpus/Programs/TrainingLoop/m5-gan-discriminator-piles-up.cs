// corpus: A GAN in which the gradients of the discriminator are never cleared: before its step the generator's are cleared, twice. No scope releases the tensors of a batch.
// library: TorchSharp
// axis: class with two optimizers
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Faces;

public sealed class Adversaries
{
    private readonly Sequential generator;
    private readonly Sequential critic;
    private readonly optim.Optimizer optG;
    private readonly optim.Optimizer optD;
    private readonly BCEWithLogitsLoss bce = BCEWithLogitsLoss();

    public Adversaries(int noise)
    {
        random.manual_seed(1234);
        generator = Sequential(Linear(noise, 256), LeakyReLU(0.2), Linear(256, 784), Tanh());
        critic = Sequential(Linear(784, 256), LeakyReLU(0.2), Linear(256, 1));
        optG = optim.Adam(generator.parameters(), 2e-4, 0.5, 0.999);
        optD = optim.Adam(critic.parameters(), 2e-4, 0.5, 0.999);
        Noise = noise;
    }

    public int Noise { get; }

    public void Train(IReadOnlyList<Tensor> real, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in real)
            {
                var lossD = TeachCritic(batch);
                var lossG = TeachGenerator(batch.shape[0]);
                Console.WriteLine($"{epoch} D {lossD:F3} G {lossG:F3}");
            }
        }
    }

    private float TeachCritic(Tensor batch)
    {
        optG.zero_grad();
        var fake = generator.call(randn(batch.shape[0], Noise)).detach();
        var loss = bce.call(critic.call(batch), ones(batch.shape[0], 1)) + bce.call(critic.call(fake), zeros(batch.shape[0], 1));
        loss.backward(); // expect: MLQ5001 MLQ5005
        optD.step();
        return loss.item<float>();
    }

    private float TeachGenerator(long count)
    {
        optG.zero_grad();
        var loss = bce.call(critic.call(generator.call(randn(count, Noise))), ones(count, 1));
        loss.backward();
        optG.step();
        return loss.item<float>();
    }
}
