// corpus: A generator and a critic learn in turns; the gradients that the generator's loss leaves in the critic are cleared before the generator steps.
// library: TorchSharp
// axis: two optimizers, adversarial, record of networks
using TorchSharp;
using static TorchSharp.torch;

namespace Notes;

internal sealed record Pair(nn.Module<Tensor, Tensor> Generator, nn.Module<Tensor, Tensor> Critic) : IDisposable
{
    public static Pair Make(int noise, int pixels) => new(
        nn.Sequential(nn.Linear(noise, 128), nn.LeakyReLU(0.2), nn.Linear(128, pixels), nn.Tanh()),
        nn.Sequential(nn.Linear(pixels, 128), nn.LeakyReLU(0.2), nn.Linear(128, 1)));

    public void Dispose()
    {
        Generator.Dispose();
        Critic.Dispose();
    }
}

internal static class Program
{
    private const int Noise = 32;

    private static void Main(string[] args)
    {
        manual_seed(8);
        var pages = File.ReadAllBytes(args[0]).Chunk(784).Where(page => page.Length == 784).ToList();
        using var pair = Pair.Make(Noise, 784);
        using var generatorSteps = optim.Adam(pair.Generator.parameters(), lr: 0.0002, beta1: 0.5);
        using var criticSteps = optim.Adam(pair.Critic.parameters(), lr: 0.0002, beta1: 0.5);
        var entropy = nn.BCEWithLogitsLoss();

        for (var epoch = 0; epoch < 20; epoch++)
        {
            foreach (var chunk in pages.Chunk(64))
            {
                using var scope = NewDisposeScope();
                var real = tensor(chunk.SelectMany(page => page).Select(ink => ink / 127.5f - 1).ToArray()).reshape(chunk.Length, 784);
                var ones = torch.ones(chunk.Length, 1);
                var zeros = torch.zeros(chunk.Length, 1);

                criticSteps.zero_grad();
                var made = pair.Generator.call(randn(new long[] { chunk.Length, Noise }));
                var judged = entropy.call(pair.Critic.call(real), ones) + entropy.call(pair.Critic.call(made.detach()), zeros);
                judged.backward();
                criticSteps.step();

                generatorSteps.zero_grad();
                var fooled = entropy.call(pair.Critic.call(made), ones);
                fooled.backward();
                criticSteps.zero_grad();
                generatorSteps.step();
            }
        }

        using var guard = no_grad();
        using var samples = pair.Generator.call(randn(new long[] { 16, Noise }));
        using var scores = pair.Critic.call(samples).sigmoid();
        Console.WriteLine($"critic of made pages: mean {scores.mean().ToDouble():F3}, spread {scores.std().ToDouble():F3}");
    }
}
