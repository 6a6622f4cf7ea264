// corpus: A generator and a critic, each with an optimizer, that learn in turns; each clears its own before its own loss.
// library: TorchSharp
// axis: several optimizers, base class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(11);
new Duel().Run(200);

internal abstract class Pair
{
    protected readonly Sequential Generator = Sequential(("in", Linear(8, 32)), ("act", ReLU()), ("out", Linear(32, 2)));
    protected readonly Sequential Critic = Sequential(("in", Linear(2, 32)), ("act", LeakyReLU(0.2)), ("out", Linear(32, 1)));
    protected readonly optim.Optimizer OfGenerator;
    protected readonly optim.Optimizer OfCritic;

    protected Pair()
    {
        OfGenerator = optim.Adam(Generator.parameters(), 1e-4);
        OfCritic = optim.Adam(Critic.parameters(), 1e-4);
    }
}

internal sealed class Duel : Pair
{
    private readonly BCEWithLogitsLoss _loss = BCEWithLogitsLoss();

    public void Run(int turns)
    {
        for (var turn = 0; turn < turns; turn++)
        {
            using var scope = NewDisposeScope();
            var real = randn(64, 2) + 3;
            var made = Generator.call(randn(64, 8));
            OfCritic.zero_grad();
            _loss.call(Critic.call(real), ones(64, 1)).backward();
            _loss.call(Critic.call(made.detach()), zeros(64, 1)).backward();
            OfCritic.step();

            OfGenerator.zero_grad();
            _loss.call(Critic.call(made), ones(64, 1)).backward();
            OfGenerator.step();
        }
    }
}
