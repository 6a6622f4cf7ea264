// corpus: A generator and a critic are trained in turns, each by its own optimizer, and the generated pictures are cut loose for the critic.
// library: TorchSharp
// axis: two optimizers, right
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Glyphs;

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(11);
        using var generator = Sequential(Linear(16, 64), LeakyReLU(0.2), Linear(64, 256), Tanh());
        using var critic = Sequential(Linear(256, 64), LeakyReLU(0.2), Linear(64, 1));
        using var forGenerator = optim.Adam(generator.parameters(), 2e-4, 0.5);
        using var forCritic = optim.Adam(critic.parameters(), 2e-4, 0.5);
        using var glyphs = load(args[0]);
        using var log = new StreamWriter("losses.csv");
        var batches = (int)(glyphs.shape[0] / 32);
        for (var epoch = 0; epoch < 30; epoch++)
        {
            var (critical, generated) = (0.0, 0.0);
            for (var i = 0; i < batches; i++)
            {
                using var scope = NewDisposeScope();
                var real = glyphs.narrow(0, i * 32, 32);
                var made = generator.call(randn(32, 16));

                forCritic.zero_grad();
                var realLoss = functional.binary_cross_entropy_with_logits(critic.call(real), ones(32, 1));
                var madeLoss = functional.binary_cross_entropy_with_logits(critic.call(made.detach()), zeros(32, 1));
                var criticLoss = realLoss + madeLoss;
                criticLoss.backward();
                forCritic.step();

                forGenerator.zero_grad();
                var generatorLoss = functional.binary_cross_entropy_with_logits(critic.call(made), ones(32, 1));
                generatorLoss.backward();
                forGenerator.step();

                critical += criticLoss.item<float>();
                generated += generatorLoss.item<float>();
            }

            log.WriteLine(FormattableString.Invariant($"{epoch},{critical / batches},{generated / batches}"));
        }

        generator.save(args[1]);
    }
}
