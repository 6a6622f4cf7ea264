// corpus: The discriminator's optimizer clears before each of its steps, the generator's never does.
// library: TorchSharp
// axis: GAN, two optimizers, class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Glyphs;

public sealed class GlyphGan
{
    private readonly Module<Tensor, Tensor> generator = Sequential(Linear(32, 128), ReLU(), Linear(128, 196), Tanh());
    private readonly Module<Tensor, Tensor> discriminator = Sequential(Linear(196, 128), LeakyReLU(0.2), Linear(128, 1));

    public void Fit(IReadOnlyList<Tensor> glyphs, int epochs)
    {
        random.manual_seed(3);
        var forGenerator = optim.Adam(generator.parameters(), 2e-4, 0.5);
        var forDiscriminator = optim.Adam(discriminator.parameters(), 2e-4, 0.5);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var real in glyphs)
            {
                using var scope = NewDisposeScope();
                var count = real.shape[0];
                var fake = generator.call(randn(count, 32));

                forDiscriminator.zero_grad();
                var onReal = functional.binary_cross_entropy_with_logits(discriminator.call(real), ones(count, 1));
                var onFake = functional.binary_cross_entropy_with_logits(discriminator.call(fake.detach()), zeros(count, 1));
                (onReal + onFake).backward();
                forDiscriminator.step();

                var fooled = functional.binary_cross_entropy_with_logits(discriminator.call(fake), ones(count, 1));
                fooled.backward(); // expect: MLQ5001
                forGenerator.step();
            }
        }
    }
}
