// corpus: Generator and discriminator come as one tuple from a factory. The generator's gradients are cleared after its loss was propagated, so it never learns.
// library: TorchSharp
// axis: tuple field, deconstruction in the constructor
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Textures;

public sealed class AdversarialPair
{
    private readonly Module<Tensor, Tensor> generator;
    private readonly Module<Tensor, Tensor> judge;
    private readonly (optim.Optimizer Generator, optim.Optimizer Judge) steps;

    public AdversarialPair(int size)
    {
        manual_seed(30);
        (generator, judge) = Build(size);
        steps = (optim.Adam(generator.parameters(), 2e-4, 0.5), optim.Adam(judge.parameters(), 2e-4, 0.5));
    }

    public void Run(IEnumerable<Tensor> textures)
    {
        foreach (var real in textures)
        {
            using var scope = NewDisposeScope();
            var fake = generator.call(randn(real.shape[0], 32));

            steps.Judge.zero_grad();
            var judged = Loss(judge.call(real), true) + Loss(judge.call(fake.detach()), false);
            judged.backward();
            steps.Judge.step();

            var deceived = Loss(judge.call(fake), true);
            deceived.backward();
            steps.Generator.zero_grad(); // expect: MLQ5002
            steps.Generator.step();
        }
    }

    private static Tensor Loss(Tensor verdict, bool isReal) =>
        functional.binary_cross_entropy_with_logits(verdict, isReal ? ones_like(verdict) : zeros_like(verdict));

    private static (Module<Tensor, Tensor> Generator, Module<Tensor, Tensor> Judge) Build(int size)
    {
        var generator = Sequential(Linear(32, 128), ReLU(), Linear(128, size), Tanh());
        var judge = Sequential(Linear(size, 128), LeakyReLU(0.2), Linear(128, 1));
        return (generator, judge);
    }
}
