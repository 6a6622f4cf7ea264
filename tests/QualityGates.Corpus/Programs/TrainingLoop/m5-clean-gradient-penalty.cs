// corpus: A Wasserstein GAN with gradient penalty: five steps of the critic for one of the generator, every one cleared before, in its scope.
// library: TorchSharp
// axis: local functions
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.random.manual_seed(8);
const int Noise = 64;
var generator = Sequential(Linear(Noise, 128), ReLU(), Linear(128, 32));
var critic = Sequential(Linear(32, 128), LeakyReLU(0.2), Linear(128, 1));
var optGenerator = optim.Adam(generator.parameters(), 1e-4, 0.0, 0.9);
var optCritic = optim.Adam(critic.parameters(), 1e-4, 0.0, 0.9);
var real = torch.load("profiles.pt").split(128);
for (var step = 0; step < 20_000; step++)
{
    using var scope = NewDisposeScope();
    for (var i = 0; i < 5; i++)
    {
        CriticStep(real[(step * 5 + i) % real.Length]);
    }

    optGenerator.zero_grad();
    var loss = -critic.call(generator.call(randn(128, Noise))).mean();
    loss.backward();
    optGenerator.step();
    if (step % 500 == 0)
    {
        Console.WriteLine($"{step}: {loss.item<float>()}");
    }
}

void CriticStep(Tensor rows)
{
    using var scope = NewDisposeScope();
    optCritic.zero_grad();
    var fake = generator.call(randn(rows.shape[0], Noise)).detach();
    var loss = critic.call(fake).mean() - critic.call(rows).mean() + 10 * Penalty(rows, fake);
    loss.backward();
    optCritic.step();
}

Tensor Penalty(Tensor rows, Tensor fake)
{
    var alpha = rand(rows.shape[0], 1);
    var mixed = (alpha * rows + (1 - alpha) * fake).requires_grad_(true);
    var score = critic.call(mixed);
    var gradients = autograd.grad([score.sum()], [mixed], create_graph: true)[0];
    return (gradients.norm(1) - 1).pow(2).mean();
}
