// corpus: A generator learns from noise and a judge; nobody can compare what it draws with anything, and it is saved.
// library: TorchSharp
// axis: silence of the page
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Textures;

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(77);
        using var real = load(args[0]);
        using var generator = Sequential(("a", Linear(16, 64)), ("r", ReLU()), ("b", Linear(64, 100)), ("t", Tanh()));
        using var judge = Sequential(("a", Linear(100, 64)), ("r", LeakyReLU(0.2)), ("b", Linear(64, 1)));
        using var forGenerator = optim.Adam(generator.parameters(), 2e-4, 0.5);
        using var forJudge = optim.Adam(judge.parameters(), 2e-4, 0.5);

        for (var step = 0; step < 5000; step++)
        {
            using var scope = NewDisposeScope();
            var start = step * 32 % (real.shape[0] - 32);
            var drawn = generator.call(randn(32, 16));

            forJudge.zero_grad();
            var seen = functional.binary_cross_entropy_with_logits(judge.call(real.narrow(0, start, 32)), ones(32, 1));
            var fooled = functional.binary_cross_entropy_with_logits(judge.call(drawn.detach()), zeros(32, 1));
            (seen + fooled).backward();
            forJudge.step();

            forGenerator.zero_grad();
            functional.binary_cross_entropy_with_logits(judge.call(drawn), ones(32, 1)).backward();
            forGenerator.step();
        }

        generator.save("textures.bin");
    }
}
