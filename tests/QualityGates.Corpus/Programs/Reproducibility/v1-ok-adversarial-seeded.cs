// corpus: A generator and a critic, seeded at the start of the program; noise comes from the library.
// library: TorchSharp
// axis: top-level
using TorchSharp;
using static TorchSharp.torch;

manual_seed(args.Length > 0 ? int.Parse(args[0]) : 7);

using var generator = nn.Sequential(nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 2));
using var critic = nn.Sequential(nn.Linear(2, 64), nn.LeakyReLU(0.2), nn.Linear(64, 1));
using var generatorSteps = optim.Adam(generator.parameters(), 1e-4);
using var criticSteps = optim.Adam(critic.parameters(), 1e-4);
using var loss = nn.BCEWithLogitsLoss();
generator.train();
critic.train();

for (var step = 0; step < 2000; step++)
{
    using var scope = NewDisposeScope();
    var angle = rand(64) * 6.2831853f;
    var real = stack([angle.cos(), angle.sin()], 1);
    var fake = generator.forward(randn(64, 16));

    criticSteps.zero_grad();
    var criticLoss = loss.forward(critic.forward(real), ones(64, 1)) + loss.forward(critic.forward(fake.detach()), zeros(64, 1));
    criticLoss.backward();
    criticSteps.step();

    generatorSteps.zero_grad();
    var generatorLoss = loss.forward(critic.forward(fake), ones(64, 1));
    generatorLoss.backward();
    generatorSteps.step();
}
