// corpus: An adversarial pair: the generator's optimizer clears and never steps, and the critic's is made anew in each round.
// library: TorchSharp
// axis: several optimizers, local function
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Adversaries;

public sealed class Pair
{
    public const long Noise = 32;

    public Sequential Generator { get; } = nn.Sequential(nn.Linear(Noise, 128), nn.LeakyReLU(0.2), nn.Linear(128, 784), nn.Tanh());

    public Sequential Critic { get; } = nn.Sequential(nn.Linear(784, 128), nn.LeakyReLU(0.2), nn.Linear(128, 1));
}

public static class Program
{
    public static void Main(string[] args)
    {
        random.manual_seed(70);
        var pair = new Pair();
        var images = load(args[0]);
        var generatorOptimizer = optim.RMSProp(pair.Generator.parameters(), 5e-5);
        for (var round = 0; round < 10_000; round++)
        {
            using var criticOptimizer = optim.RMSProp(pair.Critic.parameters(), 5e-5); // expect: MLQ5008
            for (var k = 0; k < 5; k++)
            {
                using var scope = NewDisposeScope();
                criticOptimizer.zero_grad();
                var real = images[randint(images.shape[0], new long[] { 64 })];
                var distance = pair.Critic.call(Fake().detach()).mean() - pair.Critic.call(real).mean();
                distance.backward();
                criticOptimizer.step();
                Clip();
            }

            using var outer = NewDisposeScope();
            generatorOptimizer.zero_grad();
            (-pair.Critic.call(Fake()).mean()).backward(); // expect: MLQ5002
        }

        pair.Generator.save("generator.dat");

        Tensor Fake() => pair.Generator.call(randn(64, Pair.Noise));

        void Clip()
        {
            using var quiet = no_grad();
            foreach (var parameter in pair.Critic.parameters())
            {
                parameter.clamp_(-0.01, 0.01);
            }
        }
    }
}
