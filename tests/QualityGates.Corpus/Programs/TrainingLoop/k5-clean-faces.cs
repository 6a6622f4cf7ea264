// corpus: A convolutional adversarial pair: each optimizer is cleared before its own loss, and samples for people are drawn in the mode of evaluation.
// library: TorchSharp
// axis: two optimizers, properties
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Faces;

public sealed class Networks
{
    public Sequential Generator { get; } = nn.Sequential(
        nn.ConvTranspose2d(64, 32, 4), nn.BatchNorm2d(32), nn.ReLU(), nn.ConvTranspose2d(32, 1, 4, stride: 2, padding: 1), nn.Tanh());

    public Sequential Discriminator { get; } = nn.Sequential(
        nn.Conv2d(1, 32, 4, stride: 2, padding: 1), nn.LeakyReLU(0.2), nn.Flatten(), nn.Linear(512, 1), nn.Flatten(0));
}

public sealed class Game
{
    private readonly Networks _networks;
    private readonly optim.Optimizer _generator;
    private readonly optim.Optimizer _discriminator;
    private readonly BCEWithLogitsLoss _loss = nn.BCEWithLogitsLoss();

    public Game(Networks networks)
    {
        random.manual_seed(6);
        _networks = networks;
        _generator = optim.Adam(networks.Generator.parameters(), 2e-4, beta1: 0.5);
        _discriminator = optim.Adam(networks.Discriminator.parameters(), 2e-4, beta1: 0.5);
    }

    public (float Discriminator, float Generator) Round(Tensor real)
    {
        using var scope = NewDisposeScope();
        _networks.Generator.train();
        var fake = _networks.Generator.call(randn(real.shape[0], 64, 1, 1));
        _discriminator.zero_grad();
        var judged = _loss.call(_networks.Discriminator.call(real), ones(real.shape[0]))
            + _loss.call(_networks.Discriminator.call(fake.detach()), zeros(real.shape[0]));
        judged.backward();
        _discriminator.step();

        _generator.zero_grad();
        var fooled = _loss.call(_networks.Discriminator.call(fake), ones(real.shape[0]));
        fooled.backward();
        _generator.step();
        return (judged.ToSingle(), fooled.ToSingle());
    }

    public Tensor Samples(int count)
    {
        _networks.Generator.eval();
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        return _networks.Generator.call(randn(count, 64, 1, 1)).MoveToOuterDisposeScope();
    }
}
