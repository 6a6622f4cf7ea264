// corpus: Generator and discriminator learn from each other with an optimizer each; the samples are detached while the discriminator learns.
// library: TorchSharp
// axis: two optimizers, fields
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Generator : Module<Tensor, Tensor>
{
    private readonly Sequential _layers = Sequential(Linear(32, 128), ReLU(), Linear(128, 64), Tanh());

    public Generator() : base(nameof(Generator)) => RegisterComponents();

    public override Tensor forward(Tensor noise) => _layers.call(noise);
}

public sealed class Discriminator : Module<Tensor, Tensor>
{
    private readonly Sequential _layers = Sequential(Linear(64, 128), LeakyReLU(0.2), Linear(128, 1));

    public Discriminator() : base(nameof(Discriminator)) => RegisterComponents();

    public override Tensor forward(Tensor sample) => _layers.call(sample);
}

public sealed class Duel
{
    private readonly Generator _generator;
    private readonly Discriminator _discriminator;
    private readonly optim.Optimizer _generatorOptimizer;
    private readonly optim.Optimizer _discriminatorOptimizer;
    private readonly BCEWithLogitsLoss _loss = BCEWithLogitsLoss();

    public Duel(long seed)
    {
        random.manual_seed(seed);
        _generator = new Generator();
        _discriminator = new Discriminator();
        _generatorOptimizer = optim.Adam(_generator.parameters(), 2e-4, beta1: 0.5);
        _discriminatorOptimizer = optim.Adam(_discriminator.parameters(), 2e-4, beta1: 0.5);
    }

    public void Play(IEnumerable<Tensor> batches, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var real in batches)
            {
                using var scope = NewDisposeScope();
                var noise = randn(real.shape[0], 32);
                var fake = _generator.call(noise);
                var d = TeachDiscriminator(real, fake.detach());
                var g = TeachGenerator(fake);
                Console.WriteLine($"{round}: D {d:F3} G {g:F3}");
            }
        }
    }

    private float TeachDiscriminator(Tensor real, Tensor fake)
    {
        _discriminatorOptimizer.zero_grad();
        var loss = _loss.call(_discriminator.call(real), ones(real.shape[0], 1)) + _loss.call(_discriminator.call(fake), zeros(fake.shape[0], 1));
        loss.backward();
        _discriminatorOptimizer.step();
        return loss.ToSingle();
    }

    private float TeachGenerator(Tensor fake)
    {
        _generatorOptimizer.zero_grad();
        var loss = _loss.call(_discriminator.call(fake), ones(fake.shape[0], 1));
        loss.backward();
        _generatorOptimizer.step();
        return loss.ToSingle();
    }
}
