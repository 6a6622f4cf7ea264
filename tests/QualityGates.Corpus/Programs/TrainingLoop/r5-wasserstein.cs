// corpus: A Wasserstein adversary: the critic learns five times for one step of the generator, its weights are clipped, each optimizer is cleared before its own loss.
// library: TorchSharp
// axis: two optimizers in one method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(8);
const int Latent = 16;
var generator = Sequential(("g1", Linear(Latent, 64)), ("ga", ReLU()), ("g2", Linear(64, 2)));
var critic = Sequential(("c1", Linear(2, 64)), ("ca", ReLU()), ("c2", Linear(64, 1)));
var forGenerator = optim.RMSProp(generator.parameters(), 5e-5);
var forCritic = optim.RMSProp(critic.parameters(), 5e-5);
using var samples = torch.load("rings.pt");

for (var iteration = 0; iteration < 20_000; iteration++)
{
    using var scope = torch.NewDisposeScope();
    for (var k = 0; k < 5; k++)
    {
        var real = samples.index_select(0, torch.randint(samples.shape[0], new long[] { 64 }));
        Tensor fake;
        using (torch.no_grad())
        {
            fake = generator.call(torch.randn(64, Latent));
        }
        forCritic.zero_grad();
        var distance = critic.call(fake).mean() - critic.call(real).mean();
        distance.backward();
        forCritic.step();
        using (torch.no_grad())
        {
            foreach (var weight in critic.parameters())
            {
                weight.clamp_(-0.01, 0.01);
            }
        }
    }

    forGenerator.zero_grad();
    var loss = -critic.call(generator.call(torch.randn(64, Latent))).mean();
    loss.backward();
    forGenerator.step();

    if (iteration % 1000 == 0)
    {
        Console.WriteLine($"{iteration}: {loss.item<float>():F4}");
    }
}
