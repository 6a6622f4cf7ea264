// corpus: A WGAN with five critic steps to one of the generator; the generator's step clears the critic's gradients it caused.
// library: TorchSharp
// axis: nested loops
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Wgan;

public class Wgan
{
    private const int Latent = 32;
    private readonly Sequential generator = nn.Sequential(nn.Linear(Latent, 64), nn.ReLU(), nn.Linear(64, 2));
    private readonly Sequential critic = nn.Sequential(nn.Linear(2, 64), nn.LeakyReLU(0.2), nn.Linear(64, 1));

    public void Train(Func<int, Tensor> sample, int iterations)
    {
        manual_seed(10);
        using var forGenerator = optim.RMSProp(generator.parameters(), 5e-5);
        using var forCritic = optim.RMSProp(critic.parameters(), 5e-5);
        for (var i = 0; i < iterations; i++)
        {
            for (var k = 0; k < 5; k++)
            {
                using var inner = NewDisposeScope();
                forCritic.zero_grad();
                var real = sample(64);
                var fake = generator.call(randn(64, Latent)).detach();
                var loss = critic.call(fake).mean() - critic.call(real).mean();
                loss.backward();
                forCritic.step();
                using (no_grad())
                {
                    foreach (var weight in critic.parameters())
                    {
                        weight.clamp_(-0.01, 0.01);
                    }
                }
            }

            using var scope = NewDisposeScope();
            forGenerator.zero_grad();
            var score = -critic.call(generator.call(randn(64, Latent))).mean();
            score.backward();
            forGenerator.step();
        }
    }
}
